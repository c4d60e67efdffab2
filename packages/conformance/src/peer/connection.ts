import type { OutgoingData, Payload } from "@twobyte/session";
import { codeNumber, isCounted, joinFrames, sizeOf, splitFrames } from "@twobyte/session";
import { CodecError } from "@twobyte/wire";
import type { TestProtocol } from "../service/test-protocol.ts";
import type { Conversation } from "./conversation.ts";
import type { FrameForm } from "./frame-form.ts";
import { readForm, show, writeForm } from "./frame-form.ts";
import type { Ending, EventForm, Link, LinkOwner, SendFault } from "./link.ts";
import { corrupted } from "./link.ts";
import type { Log } from "./log.ts";

/** A frame that arrived. */
export interface Arrived {
  readonly form: FrameForm;
  /** Its number, when it is counted. */
  readonly number: number | undefined;
  /** Bytes of its transport message, and how many frames that holds. */
  readonly batchBytes: number;
  readonly batchFrames: number;
  /** When, in ms of `performance.now`. */
  readonly at: number;
  /** Whether a step has expected it. */
  isTaken: boolean;
}

/** How frames are handed over. */
export interface Sending {
  readonly half?: boolean | undefined;
  readonly pieces?: number | undefined;
  readonly event?: EventForm | undefined;
  readonly fault?: SendFault | undefined;
}

/** What waits on a network that holds everything back. */
interface Held {
  readonly toSubject: (readonly [data: OutgoingData, first: number, sending: Sending])[];
  readonly toSuite: Payload[];
  ending: Ending | undefined;
}

/** Most bytes of a batch (R-FRAME-32). */
const MAX_BATCH = 65_536;

/** One connection of the suite's to a subject, from either side. */
export class Connection implements LinkOwner {
  readonly name: string;
  readonly conversation: Conversation;
  readonly arrived: Arrived[] = [];
  link: Link | undefined;
  ending: Ending | undefined;
  /** What the subject did that no frame may. */
  violation: string | undefined;
  /** Whether pings are answered by themselves. */
  isAnswering = true;
  /** How many pings were sent here, and the highest `n` of a pong that came. */
  pings = 0;
  seen = 0;
  /** Number of the last counted frame that came here. */
  number: number;
  /** Whether the frames that come here are numbered behind those before. */
  isAttached = false;
  /** What names it in requests, when the suite has accepted it, and the hello that came. */
  token: string | undefined;
  hello: FrameForm | undefined;
  /** Whether it is made of requests, and has no close codes. */
  isRequests = false;
  /** Whether its hello was a probe, so that nothing is attached by its welcome. */
  isProbe = false;
  /** Whether the suite has cut it: nothing is heard any more. */
  isCut = false;
  /** When something last went over it, in ms of `performance.now`. */
  movedAt: number = performance.now();
  #held: Held | undefined;
  #hasSpoken = false;
  #unanswered: number | undefined;
  readonly #protocol: TestProtocol;
  readonly #log: Log;
  readonly #changed: () => void;

  constructor(
    name: string,
    conversation: Conversation,
    protocol: TestProtocol,
    log: Log,
    changed: () => void,
  ) {
    this.name = name;
    this.conversation = conversation;
    this.number = conversation.received;
    this.#protocol = protocol;
    this.#log = log;
    this.#changed = changed;
  }

  /** Number of the last counted frame up to which steps have expected all. */
  get taken(): number {
    const first = this.arrived.find(({ number, isTaken }) => number !== undefined && !isTaken);
    return first?.number === undefined ? this.number : first.number - 1;
  }

  /** From now on the network holds back what either side sends, and its end. */
  hold(): void {
    this.#held ??= { toSubject: [], toSuite: [], ending: undefined };
  }

  /** It lets all of it go, each direction in its order, and holds nothing any more. */
  release(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held === undefined) return;
    for (const [data, first, sending] of held.toSubject) this.#hand(data, first, sending);
    for (const data of held.toSuite) this.received(data);
    if (held.ending !== undefined) this.ended(held.ending);
  }

  received(data: Payload): void {
    if (this.isCut) return;
    this.movedAt = performance.now();
    if (this.#held !== undefined) {
      this.#held.toSuite.push(data);
      return;
    }
    this.#log.add("subject", this.name, data);
    const frames = this.#split(data);
    const size = sizeOf(data);
    for (const frame of frames) this.#take(frame, size, frames.length);
    this.#changed();
  }

  /** What a request says of the next counted frame has to be true (spec 11.3). */
  counts(next: number): void {
    const due = this.number + 1;
    if (!this.isAttached || this.isProbe || this.isCut || this.#held !== undefined) return;
    if (next !== due)
      this.violation ??= `a POST says that the frame ${next} is next, and ${due} is`;
  }

  ended(ending: Ending): void {
    if (this.isCut) return;
    if (this.#held !== undefined) {
      this.#held.ending = ending;
      return;
    }
    this.ending = ending;
    this.#log.note("network", this.name, `ended: ${JSON.stringify(ending)}`);
    this.#changed();
  }

  /** Hands over frames as one transport message, and numbers those that are counted. */
  send(frames: readonly Payload[], sending: Sending = {}): void {
    const first = this.conversation.sent + 1;
    for (const frame of frames) if (isCounted(codeOf(frame))) this.conversation.count(frame);
    this.sendRaw(joinFrames(frames) as OutgoingData, first, sending);
    const n = this.#unanswered;
    this.#unanswered = undefined;
    this.#hasSpoken = true;
    if (n !== undefined) this.#answer(n);
  }

  /** Hands over a transport message as it is; nothing of it is numbered. */
  sendRaw(data: OutgoingData, first: number, sending: Sending = {}): void {
    this.#log.add("suite", this.name, data);
    if (sending.fault === "lose") return;
    if (this.#held !== undefined) this.#held.toSubject.push([data, first, sending]);
    else this.#hand(data, first, sending);
  }

  #hand(data: OutgoingData, first: number, { half, pieces, event, fault }: Sending): void {
    this.movedAt = performance.now();
    if (fault === "corrupt") this.link?.send(corrupted(data), first);
    else if (fault === "swap" || fault === "replay") this.link?.sendWrong(data, first, fault);
    else if (fault === "drip") this.link?.drip(data, first);
    else if (half === true) this.link?.sendHalf(data, first);
    else if (event !== undefined) this.link?.sendEvent(data, first, event);
    else if (pieces !== undefined) this.link?.sendPieces(data, first, pieces);
    else this.link?.send(data, first);
  }

  #split(data: Payload): Payload[] {
    if (sizeOf(data) > MAX_BATCH) {
      this.violation ??= `a transport message of ${sizeOf(data)} bytes, above the 65,536 of R-FRAME-32`;
    }
    try {
      return splitFrames(data);
    } catch (error) {
      if (!(error instanceof CodecError)) throw error;
      this.violation ??= `a batch that cannot be read (${error.code}): ${show(data).slice(0, 80)}`;
      return [];
    }
  }

  #take(frame: Payload, batchBytes: number, batchFrames: number): void {
    const counted = isCounted(codeOf(frame));
    const form = this.#read(frame);
    if (counted) {
      this.number++;
      if (this.number > this.conversation.received) this.conversation.received = this.number;
    }
    if (form.kind === "malformed") {
      const { error } = form;
      this.violation ??= `a frame that cannot be read (${String(error)}): ${show(frame)}`;
    }
    this.#checkCounts(form);
    const number = counted ? this.number : undefined;
    const at = performance.now();
    this.arrived.push({ form, number, batchBytes, batchFrames, at, isTaken: false });
    if (form.kind === "pong") this.seen = Math.max(this.seen, Number(form["n"]));
    if (form.kind !== "ping" || !this.isAnswering) return;
    // Nothing goes in front of what proves the session.
    if (this.#hasSpoken) this.#answer(Number(form["n"]));
    else this.#unanswered = Number(form["n"]);
  }

  /** A message is in the revision at which its stream was opened (R-SES-37). */
  #read(frame: Payload): FrameForm {
    const { revision, revisions } = this.conversation;
    const form = readForm(frame, this.#protocol, revision);
    const own = revisions.get(Number(form["stream"])) ?? revision;
    return own === revision ? form : readForm(frame, this.#protocol, own);
  }

  /** What a peer says of its counts has to be true (R-SES-5, R-SES-6). */
  #checkCounts({ kind, sent, received }: FrameForm): void {
    if (!this.isAttached) return;
    if (["live", "ping", "pong"].includes(kind) && sent !== this.number) {
      const told = `the frame ${kind} says sent ${String(sent)}, and ${this.number} counted frames had come`;
      this.violation ??= `${told} (R-SES-5; the table of spec 7.2 says which are counted)`;
    }
    if (typeof received === "number" && received > this.conversation.sent) {
      const told = `the frame ${kind} says received ${received}`;
      this.violation ??= `${told}, and ${this.conversation.sent} counted frames were sent (R-SES-6)`;
    }
  }

  #answer(n: number): void {
    const { sent, profile, revision } = this.conversation;
    // What no step has expected may yet be lost.
    const pong: FrameForm = { kind: "pong", n, received: this.taken, sent };
    this.send([writeForm(pong, this.#protocol, profile, revision)]);
  }
}

/** A frame's code. */
export function codeOf(frame: Payload): number {
  return typeof frame === "string" ? codeNumber(frame) : ((frame[0] ?? 0) << 8) | (frame[1] ?? 0);
}
