import type { OutgoingData } from "../payload.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import { joinRequest } from "./request-head.ts";
import { takeBatch } from "./take-batch.ts";

/** What a client has to send by POSTs, and the body of each (spec 11.3). */
export class OutgoingPosts {
  readonly #profile: ProfileCodec;
  readonly #waiting: OutgoingData[] = [];
  /** Of each that waits, the number of the next counted frame. */
  readonly #firsts: number[] = [];
  #session: string | undefined;
  #token = "";
  #n = 0;

  /** For a session in `profile`. */
  constructor(profile: ProfileCodec) {
    this.#profile = profile;
  }

  /** The welcome came, and named its session and its transport. */
  begin(session: string, token: string): void {
    this.#session = session;
    this.#token = token;
  }

  /** Takes a transport message; see `Carrier.write`. */
  add(data: OutgoingData, first: number): void {
    this.#waiting.push(data);
    this.#firsts.push(first);
  }

  /**
   * The body of the next POST, with as much of what waits as one holds; undefined while there is
   * nothing to send, or nobody to send it to. It is the same for each repeat, so keep it.
   */
  next(): OutgoingData | undefined {
    if (this.#session === undefined || this.#waiting.length === 0) return undefined;
    //@fault post-says-last R-TRANS-14 const count = this.#firsts.at(-1) as number;
    const count = this.#firsts[0] as number;
    const before = this.#waiting.length;
    const data = takeBatch(this.#profile, this.#waiting);
    this.#firsts.splice(0, before - this.#waiting.length);
    const head = { session: this.#session, token: this.#token, n: ++this.#n, count };
    return joinRequest(this.#profile, head, data);
  }
}
