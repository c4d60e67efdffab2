import { encodeFrame } from "../frames/encode-frame.ts";
import type { Frame } from "../frames/frame.ts";
import type { OutgoingData, Payload, Profile } from "../payload.ts";
import { compact } from "./compact.ts";
import type { RequestHead } from "./request-head.ts";

/** The connection that POSTs are for. */
export interface PostTarget {
  /** How many counted frames have arrived; undefined while the transport is not attached. */
  readonly received: number | undefined;
  /** One transport message arrived. */
  receive(data: Payload): void;
}

/**
 * What a server does with a POST: it answers, or refuses one that came before its time, or one that
 * is for a transport that has ended.
 */
export type PostOutcome =
  | { readonly answer: OutgoingData | undefined }
  | { readonly refused: "early" | "gone" };

/** The POSTs of one transport of a client, on its server (spec 11.3). */
export class IncomingPosts {
  /** Number of the last POST that was taken. */
  taken = 0;
  readonly #profile: Profile;
  #answer: OutgoingData | undefined;

  /** For a session in `profile`. */
  constructor(profile: Profile) {
    this.#profile = profile;
  }

  /** Takes a POST for `target`, which is undefined when the transport has ended. */
  take({ n, count }: RequestHead, data: Payload, target: PostTarget | undefined): PostOutcome {
    // R-TRANS-17
    //@fault post-twice R-TRANS-17
    if (n <= this.taken) return { answer: this.#answer };
    if (target === undefined) return { refused: "gone" };
    // R-TRANS-14
    //@fault early-post-taken suite R-TRANS-14
    if (n > this.taken + 1) return { refused: "early" };
    this.taken = n;
    target.receive(this.#encode({ kind: "number", first: count }));
    target.receive(data);
    const { received } = target;
    // R-TRANS-15
    this.#answer =
      //@fault post-unacknowledged suite R-TRANS-15 undefined;
      received === undefined ? undefined : compact(this.#encode({ kind: "ack", received }));
    return { answer: this.#answer };
  }

  #encode(frame: Frame): OutgoingData {
    return encodeFrame(this.#profile, frame) as OutgoingData;
  }
}
