import { randomBytes } from "node:crypto";
import { CODE, Failure, RETRY } from "./failure.js";
import { Malformed } from "./fields.js";
import * as frames from "./frames.js";
import { greet } from "./handshake.js";
import { writeMessage } from "./messages.js";
import { Stream } from "./stream.js";
import { METHODS } from "./test-service.js";

/**
 * A session that ends with its connection (spec 8): no resume, no other transports.
 *
 * @typedef {import("./fields.js").Payload} Payload
 * @typedef {import("./fields.js").Writer} Writer
 * @typedef {import("./frames.js").Fields} Fields
 *
 * @typedef {object} Link what carries it
 * @property {(data: Payload) => void} send
 * @property {(code: number) => void} close
 * @property {() => void} terminate without waiting for anything
 *
 * @typedef {object} Host the server that it belongs to
 * @property {{ readonly [name: string]: number }} parameters
 * @property {import("./test-service.js").Gates} gates
 * @property {Set<Session>} sessions
 * @property {number} judging hellos whose credentials are being judged
 * @property {(event: string, members: object) => void} tell
 */

/** Close codes of 13.2, by the word of `retry`. */
const RANGES = [4500, 4000, 4100];
/** Frames that only a server sends: they have no place here. */
const OF_SERVERS = new Set(["!W", "!O", "!S"]);

export class Session {
  /** @param {Link} link @param {Host} host */
  constructor(link, host) {
    this.link = link;
    this.host = host;
    this.limits = { maxFrame: 65_536, credit: 65_536, streams: 256, ...host.parameters };
    this.id = randomBytes(9).toString("base64url");
    /** @type {boolean | undefined} */
    this.isText = undefined;
    /** @type {ReturnType<typeof greet> | undefined} */
    this.peer = undefined;
    this.isOver = false;
    /** Bytes in front of the welcome. */
    this.early = 0;
    this.isGreeted = false;
    this.received = 0;
    this.sent = 0;
    /** Pings that were sent, and the highest that was answered. */
    this.pings = 0;
    this.seen = 0;
    this.aliveAt = Date.now();
    this.beatMs = host.parameters["beat"] ?? 25_000;
    /** Sizes of the counted frames that the client has not acknowledged. */
    /** @type {number[]} */
    this.kept = [];
    this.held = 0;
    /** Streams that were ended with an error, and the numbers of these frames (R-STREAM-45). */
    /** @type {Map<number, number>} */
    this.failed = new Map();
    /** @type {Map<number, Stream>} */
    this.streams = new Map();
    this.deadline = setTimeout(() => {
      this.fail(new Failure(CODE.deadline_exceeded, { retry: RETRY.now }));
    }, host.parameters["helloDeadline"] ?? 5_000);
  }

  /** A transport message. @param {Payload} data */
  take(data) {
    if (this.isOver) return;
    this.aliveAt = Date.now();
    try {
      const isText = typeof data === "string";
      this.isText ??= isText;
      if (this.isText !== isText) throw new Malformed("invalid_value", "the other profile");
      if (this.peer === undefined) this.early += frames.sizeOf(data);
      if (this.early > 4096) throw new Malformed("limit_exceeded");
      const before = this.received;
      for (const [i, frame] of frames.splitBatch(data).entries())
        if (!this.isOver) this.#frame(frame, i);
      if (this.received > before && !this.isOver) {
        this.send("!K", (w) => w.number(this.received));
      }
    } catch (error) {
      if (error instanceof Malformed) this.fail(new Failure(CODE.invalid_argument));
      else if (error instanceof Failure) this.fail(error);
      else throw error;
    }
  }

  /** @param {Payload} frame @param {number} at its place in the transport message */
  #frame(frame, at) {
    if (frames.sizeOf(frame) > this.limits.maxFrame) throw new Malformed("limit_exceeded");
    const code = frames.codeOf(frame);
    if (/^![a-z]/.test(code)) return;
    if (frames.isCounted(code)) this.received++;
    const isHello = code === "!H" && !this.isGreeted;
    if (OF_SERVERS.has(code) || isHello !== (this.peer === undefined)) {
      throw new Failure(CODE.failed_precondition);
    }
    if (code === "!N" && at > 0) throw new Malformed("out_of_range");
    if (METHODS.has(code)) this.#open(code, frames.readOpen(frame));
    else this.#handle(code, frames.readFrame(code, frame));
  }

  /** @param {string} code @param {Fields} fields */
  #handle(code, fields) {
    const { sent = this.received, received = 0, stream: id = -1, payload = "" } = fields;
    if (sent !== this.received || received > this.sent) {
      throw new Failure(CODE.data_loss, { retry: RETRY.now });
    }
    if (code !== "!H") this.#acknowledged(received);
    const stream = this.streams.get(id);
    switch (code) {
      case "!H":
        return this.#judge(/** @type {import("./frames.js").Hello} */ (fields.hello));
      case "!I":
        return this.send("!J", (w) =>
          w
            .number(fields.n ?? 0)
            .number(this.received)
            .number(this.sent),
        );
      case "!J":
        this.seen = Math.max(this.seen, fields.n ?? 0);
        return;
      case "!F":
        return stream?.raise(fields.limit ?? 0);
      case "!C":
        return stream?.cancel();
      case "!E":
        return stream?.halfClose();
      case "!X":
        return fields.scope === 1 ? stream?.drop() : undefined;
      case "!Z":
      case "!G":
        return this.close(1000);
      default:
        if (code.startsWith("!")) return;
        if (stream !== undefined) stream.item(code, payload);
        else if (!this.failed.has(id)) this.#refuse(id, CODE.unimplemented);
    }
  }

  /** Some credentials are judged when a gate was opened. @param {import("./frames.js").Hello} hello */
  #judge(hello) {
    const { host } = this;
    clearTimeout(this.deadline);
    this.isGreeted = true;
    const peer = greet(hello);
    if (peer.gate === undefined) return this.#welcome(hello, peer);
    if (host.judging >= (host.parameters["authentications"] ?? 256)) {
      throw new Failure(CODE.resource_exhausted, { retry: RETRY.after, afterMs: 1000 });
    }
    host.judging++;
    void host.gates.find(peer.gate).opened.then(() => {
      host.judging--;
      if (!this.isOver) this.#welcome(hello, peer);
    });
  }

  /** @param {import("./frames.js").Hello} hello @param {ReturnType<typeof greet>} peer */
  #welcome(hello, peer) {
    this.peer = peer;
    this.early = 0;
    const { revision, fingerprint } = this.peer;
    // R-LIVE-9
    const { maxBeat = Infinity } = hello;
    this.beatMs = Math.min(this.beatMs, Math.max(1000, maxBeat));
    const { maxFrame, credit, streams } = this.limits;
    // It knows no session but this one: `created`, or to a name a `gap`, for it is `unknown`.
    const verdict = hello.session === undefined ? 0 : 2;
    const fields = () => frames.writer(this.isText === true);
    this.send("!W", (w) =>
      frames.writeTags(w, [
        [1, fields().number(1)],
        [2, fields().number(maxFrame).number(credit).number(streams)],
        [3, fields().string(this.id)],
        [4, fields().number(this.beatMs)],
        [5, fields().bytes16(randomBytes(16).toString("hex"))],
        [6, fields().number(0).number(0)],
        [7, fields().number(revision).bytes16(fingerprint)],
        [9, fields().number(0).number(0)],
        [11, fields().number(verdict).number(verdict)],
      ]),
    );
    this.host.sessions.add(this);
    this.host.tell("session-begun", { session: this.id, principal: this.peer.principal });
    this.#beat(Math.random());
  }

  /** Pings when a part of the beat has passed, and gives up a connection that is dead (12.1). @param {number} part */
  #beat(part) {
    this.timer = setTimeout(() => {
      const { deadAfter = 1.4 } = this.host.parameters;
      if (Date.now() - this.aliveAt >= deadAfter * this.beatMs) {
        this.link.terminate();
        return;
      }
      this.pings++;
      this.send("!I", (w) =>
        w.number(this.pings).number(this.seen).number(this.received).number(this.sent),
      );
      this.#beat(0.85 + 0.15 * Math.random());
    }, part * this.beatMs);
  }

  /** What arrived is not kept any more. @param {number} received */
  #acknowledged(received) {
    const count = received - (this.sent - this.kept.length);
    if (count <= 0) return;
    for (const size of this.kept.splice(0, count)) this.held -= size;
    for (const [id, number] of this.failed) if (number <= received) this.failed.delete(id);
    for (const stream of this.streams.values()) stream.goOn();
  }

  /** Whether nobody may be asked for more messages (R-SES-10). */
  get isFull() {
    return this.held >= (this.host.parameters["resumeBuffer"] ?? 262_144);
  }

  /** Whether the principal's sessions hold as much as they may (R-FLOW-2). @param {string} principal */
  #isAtBound(principal) {
    if (principal === "") return false;
    const theirs = [...this.host.sessions].filter(({ peer }) => peer?.principal === principal);
    const held = theirs.reduce((sum, one) => sum + one.held, 0);
    return held >= (this.host.parameters["principalBytes"] ?? 67_108_864);
  }

  /** @param {string} code @param {import("./frames.js").Open} open */
  #open(code, open) {
    const method = METHODS.get(code);
    const { stream: id } = open;
    if (id % 2 === 1 || this.streams.has(id)) throw new Failure(CODE.invalid_argument);
    const { revision = 1, principal = "" } = this.peer ?? {};
    if (method === undefined || (method.since ?? 1) > revision) {
      return this.#refuse(id, CODE.unimplemented);
    }
    if (this.streams.size >= this.limits.streams) {
      return this.#refuse(id, CODE.resource_exhausted, RETRY.now);
    }
    if (this.#isAtBound(principal)) {
      return this.#refuse(id, CODE.resource_exhausted, RETRY.after);
    }
    if (method.auth !== undefined && principal === "")
      return this.#refuse(id, CODE.unauthenticated);
    if (method.auth === "admin" && !principal.startsWith("admin")) {
      return this.#refuse(id, CODE.permission_denied);
    }
    if (frames.sizeOf(open.payload) > (method.maxBytes ?? Infinity)) {
      return this.#refuse(id, CODE.resource_exhausted);
    }
    const stream = new Stream(this, id, method, open);
    this.streams.set(id, stream);
    stream.start();
  }

  /** @param {number} stream @param {number} code @param {number} [retry] */
  #refuse(stream, code, retry = 0) {
    this.error(stream, new Failure(code, { retry, afterMs: retry === RETRY.after ? 1000 : 0 }));
  }

  /** An error of a stream, which ends it. @param {number} stream @param {Failure} failure */
  error(stream, failure) {
    this.streams.delete(stream);
    this.send("!X", (w) => this.#writeError(w.number(stream).number(1), failure));
    this.failed.set(stream, this.sent);
  }

  /** @param {Writer} w @param {Failure} failure */
  #writeError(w, { code, retry, afterMs, processed, text, trouble, refusal }) {
    w.number((trouble ?? refusal) ? 2 : 0)
      .number(code)
      .number(retry);
    if (retry === 2) w.number(afterMs);
    w.number(processed).string(text);
    if (trouble !== undefined) {
      w.code("Tr").payload(writeMessage("Trouble", { nonce: trouble }, 1, this.isText === true));
    } else if (refusal !== undefined) {
      w.code("!V");
      for (const one of refusal) w.number(one);
    }
  }

  /** @param {string} code @param {(w: Writer) => void} fill */
  send(code, fill) {
    if (this.isOver) return;
    const frame = frames.writeFrame(this.isText === true, code, fill);
    if (frames.isCounted(code)) {
      this.sent++;
      const size = frames.sizeOf(frame);
      this.kept.push(size);
      this.held += size;
    }
    this.link.send(frame);
  }

  /** Ends the session with an error. @param {Failure} failure */
  fail(failure) {
    if (this.isOver) return;
    this.send("!Z", (w) => this.#writeError(w, failure));
    this.close((RANGES[failure.retry] ?? 0) + failure.code);
  }

  /** @param {number} code */
  close(code) {
    this.link.close(code);
    this.ended();
  }

  /** The connection is over, and the session with it. */
  ended() {
    clearTimeout(this.deadline);
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.timer);
    this.host.sessions.delete(this);
    for (const stream of this.streams.values()) stream.leave();
    if (this.peer !== undefined)
      this.host.tell("session-ended", { session: this.id, reason: "closed" });
  }
}
