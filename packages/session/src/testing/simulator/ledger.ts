import type { World } from "./world.ts";

/** What one call was to do, and what came of it on both sides. */
export interface CallRecord {
  readonly id: string;
  readonly kind: "unary" | "stream" | "bidi" | "topic";
  /** Items that the server is to send, and the client. */
  readonly down: number;
  readonly up: number;
  sentDown: number;
  gotDown: number;
  sentUp: number;
  gotUp: number;
  /** Of what a subscriber sent. */
  taken: number;
  /** How often the client heard that something which it sent was refused. */
  refused: number;
  /** Where the client was told that the log begins. */
  openedAt: number | undefined;
  /** How often the handler was entered. */
  entered: number;
  /** The server where it was. */
  ranAt: { readonly hasGone: boolean } | undefined;
  /** What the client heard at last. */
  outcome: string | undefined;
  /** The client took it back. */
  isCancelled: boolean;
  /** When its deadline may end it at the earliest. */
  earliest: number;
}

/** What the application sent and saw, kept outside of the engines. */
export class Ledger {
  readonly calls: Map<string, CallRecord> = new Map();
  readonly #world: World;
  #settled = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /** The client makes a call. */
  open(kind: CallRecord["kind"], down: number, up: number): CallRecord {
    const id = `c${this.calls.size}`;
    const counts = { sentDown: 0, gotDown: 0, sentUp: 0, gotUp: 0, entered: 0 };
    const record: CallRecord = {
      id,
      kind,
      down,
      up,
      ...counts,
      taken: 0,
      refused: 0,
      openedAt: undefined,
      ranAt: undefined,
      outcome: undefined,
      isCancelled: false,
      earliest: Number.POSITIVE_INFINITY,
    };
    this.calls.set(id, record);
    return record;
  }

  /** The handler is entered. */
  enter(input: string, ranAt: { readonly hasGone: boolean }): CallRecord {
    const record = this.find(input);
    const { id } = record;
    record.entered++;
    record.ranAt = ranAt;
    if (record.entered > 1) this.#world.violate(`${id} ran twice`);
    return record;
  }

  /** The call with this input. */
  find(input: string): CallRecord {
    const record = this.calls.get(input.slice(0, input.indexOf(" ")));
    if (record === undefined) this.#world.violate(`the server was called with ${input}`);
    return record;
  }

  /** The client is told where the log is that the answers are from. */
  opened(record: CallRecord, offset: number): void {
    if (record.openedAt !== undefined) this.#world.violate(`${record.id} was opened twice`);
    record.openedAt = offset;
  }

  /** An item arrives at the client. */
  down(record: CallRecord, item: string): void {
    if (record.outcome !== undefined) this.#world.violate(`${record.id}: an item behind the end`);
    const isPlaced = record.kind !== "topic" || record.openedAt !== undefined;
    if (!isPlaced) this.#world.violate(`${record.id}: an item, and nobody said where the log is`);
    this.#expect(record.id, "down", record.gotDown, item);
    record.gotDown++;
    if (record.gotDown > record.sentDown) this.#world.violate(`${record.id}: an item never sent`);
  }

  /** An item arrives at the server. */
  up(record: CallRecord, item: string): void {
    this.#expect(record.id, "up", record.gotUp, item);
    record.gotUp++;
    if (record.gotUp > record.sentUp) this.#world.violate(`${record.id}: an item never sent`);
  }

  /** The same of a subscriber's, which a server that has gone may have lost. */
  published(record: CallRecord, item: string): void {
    const number = Number.parseInt(item, 10);
    if (number < record.gotUp) this.#expect(record.id, "up", record.gotUp, item);
    record.gotUp = number;
    this.up(record, item);
    record.taken++;
  }

  /** The server ended its half well. */
  ended(record: CallRecord): void {
    this.#settle(record, "ended");
    if (record.gotDown !== record.down) {
      this.#world.violate(`${record.id} ended after ${record.gotDown} of ${record.down} items`);
    }
    if (record.kind === "topic") {
      const isSilent = record.taken < record.up && record.refused === 0;
      if (isSilent) this.#world.violate(`${record.id} lost what it published, and nobody said so`);
    } else if (record.gotUp !== record.up) {
      this.#world.violate(`${record.id} ended with ${record.gotUp} of ${record.up} items sent`);
    }
  }

  /** The call failed at the client. */
  failed(record: CallRecord, code: string, processed: string): void {
    this.#settle(record, code);
    if (processed === "no" && record.entered > 0) {
      this.#world.violate(`${record.id} was not processed, it says, and it was`);
    }
  }

  /** Whether nothing is to be expected any more. */
  get isSettled(): boolean {
    return this.#settled === this.calls.size;
  }

  #settle(record: CallRecord, outcome: string): void {
    if (record.outcome !== undefined) {
      this.#world.violate(`${record.id}: ${outcome} behind ${record.outcome}`);
    }
    record.outcome = outcome;
    this.#settled++;
  }

  #expect(id: string, direction: string, number: number, item: string): void {
    if (Number.parseInt(item, 10) === number) return;
    this.#world.violate(`${id} ${direction}: expected item ${number}, got ${item}`);
  }
}
