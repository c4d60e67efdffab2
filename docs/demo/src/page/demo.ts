import { LiveClient, protocol } from "@example/live/client";
import type { Signal } from "@preact/signals";
import { signal } from "@preact/signals";
import type { SessionStatus } from "@twobyte/client";
import { connect } from "@twobyte/client";
import type { Order } from "../shared/control.ts";
import { Board } from "./board.ts";
import { Book } from "./book.ts";
import { Chat } from "./chat.ts";
import type { Control } from "./control.ts";
import { verdictText } from "./gap-text.ts";
import { History } from "./history.ts";
import { Journal } from "./journal.ts";
import type { Meter } from "./meter.ts";
import { createMeter } from "./meter.ts";
import { Pace, sleep } from "./pace.ts";
import { orderTexts, transportNames } from "./words.ts";

/** How long the tab is frozen, in ms. */
const FREEZE_MS = 4000;

/** All that the page shows and does. */
export class Demo {
  readonly control: Control;
  readonly status: Signal<SessionStatus> = signal<SessionStatus>({ state: "connecting" });
  readonly isFrozen: Signal<boolean> = signal(false);
  /** Those that are being carried out. */
  readonly pending: Signal<ReadonlySet<Order>> = signal<ReadonlySet<Order>>(new Set());
  readonly journal: Journal = new Journal();
  readonly history: History = new History();
  readonly book: Book = new Book();
  readonly pace: Pace = new Pace();
  readonly meter: Meter = createMeter();
  readonly chat: Chat;
  readonly board: Board;

  /** Connects, and begins to read. */
  constructor(control: Control) {
    const { journal, book, pace } = this;
    this.control = control;
    const session = connect(protocol, {
      url: control.state.value.liveUrl,
      WebSocket: this.meter.WebSocket,
      fetch: this.meter.fetch,
      onGap: (error) => journal.write("gap", `Session: ${verdictText(error)}`),
      // Somebody looks on: what became better is noticed soon, and a slow reader holds less.
      parameters: {
        tierMemoryMs: 3000,
        stableAfterMs: 1000,
        retryCapMs: 1500,
        credit: 1024,
      },
    });
    const client = new LiveClient(session);
    this.chat = new Chat(client, book, journal, pace);
    this.board = new Board(client, book, journal, pace);
    session.subscribe((status) => this.#stands(status));
    void this.chat.run();
    void this.board.run();
  }

  /** Has the controller do something. */
  async order(order: Order): Promise<void> {
    const { state } = this.control;
    const { pressed, released, mark } = orderTexts[order];
    const isOn =
      (order === "block" && state.value.isWebSocketBlocked) ||
      (order === "buffer" && state.value.areStreamsBuffered);
    this.journal.write("order", isOn ? released : pressed);
    this.history.mark(mark);
    this.pending.value = new Set([...this.pending.value, order]);
    try {
      await this.control.order(order);
    } catch (error) {
      this.journal.write("note", `The controller did not do it: ${error}`);
    } finally {
      this.pending.value = new Set([...this.pending.value].filter((other) => other !== order));
    }
  }

  /** Nothing of the page runs for some seconds. */
  async freeze(): Promise<void> {
    if (this.isFrozen.value) return;
    this.journal.write("order", "This tab is frozen for 4 s: nothing of the page runs.");
    this.history.mark("freeze");
    const before = this.history.spans.at(-1)?.phase ?? "away";
    this.history.become("frozen");
    this.isFrozen.value = true;
    // It is shown first.
    await sleep(80);
    const request = new XMLHttpRequest();
    request.open("GET", `/api/sleep?ms=${FREEZE_MS}`, false);
    request.send();
    this.book.overlook();
    this.isFrozen.value = false;
    this.history.become(before);
  }

  /** The page takes its time for each item, or no longer. */
  slow(): void {
    const { isSlow } = this.pace;
    isSlow.value = !isSlow.value;
    this.history.mark("slow");
    const text = isSlow.value ? "The page takes two items a second." : "The page reads quickly.";
    this.journal.write("order", text);
  }

  #stands(status: SessionStatus): void {
    const before = this.status.value;
    this.status.value = status;
    this.history.become(status.state === "live" ? status.transport : "away");
    if (status.state === "closed") {
      const why = status.error === undefined ? "goodbye" : verdictText(status.error);
      this.journal.write("verdict", `The session is over, until the page is loaded again: ${why}`);
      this.chat.goOn(false);
      this.board.isOver = true;
    }
    if (status.state !== "live") return;
    if (before.state === "live" && before.transport === status.transport) return;
    this.journal.write("transport", `Live over ${transportNames[status.transport]}.`);
  }
}
