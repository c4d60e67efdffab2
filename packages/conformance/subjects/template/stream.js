import { CODE, Failure, PROCESSED, RETRY } from "./failure.js";
import { Malformed } from "./fields.js";
import { sizeOf, writeMetadata } from "./frames.js";
import { CODES, readMessage, writeMessage } from "./messages.js";

/**
 * One call (spec 9): its handler, what it still may send, and what its caller sends behind the input.
 *
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./frames.js").Open} Open
 * @typedef {import("./test-service.js").Answer} Answer
 * @typedef {import("./test-service.js").Method} Method
 * @typedef {import("./test-service.js").Plan} Plan
 */

/** So many answers wait for a slow reader whose producer does not (10.4). */
const MOST_WAITING = 64;

export class Stream {
  /** @param {Session} session @param {number} id @param {Method} method @param {Open} open */
  constructor(session, id, method, open) {
    this.session = session;
    this.id = id;
    this.method = method;
    this.open = open;
    this.revision = session.peer?.revision ?? 1;
    /** Payload bytes that were sent, and that may be (10.2). */
    this.spent = 0;
    this.limit = open.credit ?? session.peer?.credit ?? 0;
    /** The same of the caller's. */
    this.came = 0;
    this.granted = session.limits.credit;
    /** @type {{ readonly item: Answer, readonly size: number }[]} */
    this.items = [];
    this.isHalfClosed = method.isOpenEnded !== true;
    this.isOver = false;
    this.nonce = "";
    /** Answers that wait, where the producer does not, and how many were dropped in front of them. */
    /** @type {Answer[]} */
    this.waiting = [];
    this.lost = 0;
    /** Whether the handler runs. */
    this.isRunning = false;
    this.wake = () => {};
  }

  start() {
    const { deadlineMs, payload } = this.open;
    const plan = /** @type {Plan | undefined} */ (this.#decode("Plan", payload));
    if (plan === undefined) return;
    if (deadlineMs !== undefined) {
      this.timer = setTimeout(
        () => this.#stop(new Failure(CODE.deadline_exceeded, maybe)),
        deadlineMs,
      );
    }
    void this.#run(plan);
  }

  /** @param {Plan} plan */
  async #run(plan) {
    const { principal = "" } = this.session.peer ?? {};
    const { gates } = this.session.host;
    const trailers = new Map();
    const { metadata = new Map() } = this.open;
    const call = {
      principal,
      revision: this.revision,
      metadata,
      trailers,
      gates,
      items: () => this.#items(),
      tell: (/** @type {string} */ event, /** @type {string} */ nonce) =>
        this.#tell(event, { nonce }),
    };
    this.nonce = plan.nonce;
    this.isRunning = true;
    try {
      for await (const answer of this.method.run(plan, call)) {
        if (this.method.overflow === undefined) await this.#place();
        if (this.isOver) return;
        this.waiting.push(answer);
        this.#drain();
        if (this.waiting.length > MOST_WAITING) this.#overflow();
      }
      while (this.waiting.length > 0 && !this.isOver) await this.#place();
      this.#finish(trailers);
    } catch (error) {
      this.#end(error instanceof Failure ? error : new Failure(CODE.internal, maybe));
    } finally {
      this.isRunning = false;
    }
  }

  /** Whether the next answer may leave (R-FRAME-12, R-SES-10). */
  get #isOpen() {
    const isHeld = this.method.isStream === true && this.session.isFull;
    return this.spent < this.limit && !isHeld;
  }

  /** Waits until it may; what waits leaves then. */
  async #place() {
    while (!this.#isOpen && !this.isOver) await this.#change();
    this.#drain();
  }

  #drain() {
    while (this.waiting.length > 0 && this.#isOpen && !this.isOver) {
      const { lost } = this;
      if (lost > 0) this.session.send("!S", (w) => w.number(this.id).number(lost).number(0));
      this.lost = 0;
      this.#send(/** @type {Answer} */ (this.waiting.shift()));
    }
  }

  /** The reader is slow. */
  #overflow() {
    if (this.method.overflow === "end") {
      throw new Failure(CODE.resource_exhausted, { ...maybe, retry: RETRY.now });
    }
    this.waiting.shift();
    this.lost++;
  }

  /** @param {Answer} answer */
  #send(answer) {
    const { output } = this.method;
    const isText = this.session.isText === true;
    const payload = writeMessage(output, { ...answer }, this.revision, isText);
    const code = CODES[output];
    this.spent += sizeOf(payload);
    this.session.send(code, (w) => w.number(this.id).payload(payload));
  }

  /** @param {Map<string, string>} trailers */
  #finish(trailers) {
    if (this.isOver) return;
    if (this.method.isEvent !== true) {
      this.session.send("!E", (w) => {
        w.number(this.id).number(trailers.size > 0 ? 1 : 0);
        if (trailers.size > 0) writeMetadata(w, trailers);
      });
    }
    this.drop();
  }

  /** What the caller sends, as the handler takes it; what was taken is granted anew. */
  async *#items() {
    while (!this.isOver) {
      const next = this.items.shift();
      if (next !== undefined) {
        const { nonce, index } = next.item;
        this.#tell("received", { nonce, index });
        this.granted += next.size;
        this.session.send("!F", (w) => w.number(this.id).number(this.granted));
        yield next.item;
      } else if (this.isHalfClosed) return;
      else await this.#change();
    }
  }

  /** A message of the caller's. @param {string} code @param {import("./fields.js").Payload} payload */
  item(code, payload) {
    if (this.isHalfClosed) return;
    if (this.came >= this.granted) throw new Failure(CODE.resource_exhausted, { retry: RETRY.now });
    if (code !== CODES.Item) return this.#end(new Failure(CODE.invalid_argument));
    const size = sizeOf(payload);
    this.came += size;
    const item = /** @type {Answer | undefined} */ (this.#decode("Item", payload));
    if (item !== undefined) this.items.push({ item, size });
    this.wake();
  }

  /** @param {string} name @param {import("./fields.js").Payload} payload */
  #decode(name, payload) {
    try {
      return readMessage(name, payload, this.revision);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      this.#end(new Failure(CODE.invalid_argument));
      return undefined;
    }
  }

  halfClose() {
    this.isHalfClosed = true;
    this.wake();
  }

  /** @param {number} limit */
  raise(limit) {
    this.limit = Math.max(this.limit, limit);
    this.goOn();
  }

  /** There may be room again. */
  goOn() {
    this.#drain();
    this.wake();
  }

  cancel() {
    this.#stop(new Failure(CODE.canceled, maybe));
  }

  /** The work is stopped, and its caller told. @param {Failure} failure */
  #stop(failure) {
    if (this.isOver) return;
    this.#canceled();
    this.#end(failure);
  }

  #canceled() {
    if (this.isRunning) this.#tell("canceled", { nonce: this.nonce });
  }

  /** The session is over: what is not kept is stopped, and the rest when its lease is over (9.6). */
  leave() {
    const { leaseMs } = this.method;
    this.drop();
    if (leaseMs === undefined) this.#canceled();
    else setTimeout(() => this.#canceled(), leaseMs);
  }

  /** @param {Failure} failure */
  #end(failure) {
    if (this.isOver) return;
    this.drop();
    if (this.method.isEvent !== true) this.session.error(this.id, failure);
  }

  /** Nothing more is said of it. */
  drop() {
    clearTimeout(this.timer);
    this.isOver = true;
    this.session.streams.delete(this.id);
    this.wake();
  }

  /** Queries are not told of. @param {string} event @param {object} members */
  #tell(event, members) {
    if (this.method.isQuery !== true) this.session.host.tell(event, members);
  }

  #change() {
    return new Promise((resolve) => {
      this.wake = () => resolve(undefined);
    });
  }
}

const maybe = { processed: PROCESSED.maybe };
