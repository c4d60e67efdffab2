import type { Carrier, Frame, OutgoingData, Payload, Profile, RequestHead } from "@twobyte/session";
import { encodeFrame, IncomingPosts } from "@twobyte/session";
import { HttpProblem } from "./http-problem.ts";

/** What a transport of requests needs of its link. */
export interface HttpLink {
  /** The session that the welcome named; undefined before. */
  readonly session: string | undefined;
  /** How many counted frames have arrived; undefined while the transport is not attached. */
  readonly received: number | undefined;
  /** Between two pings of the session's server, in ms; undefined likewise. */
  readonly beatMs: number | undefined;
  receive(data: Payload, overtakes?: boolean): void;
  lost(): void;
}

/** What the transports of requests share: how POSTs bring the client's frames (spec 11.3). */
export abstract class HttpTransport implements Carrier {
  readonly token: string;
  readonly profile: Profile;
  /** Nothing is sent or taken any more. */
  isOver = false;
  /** Hears, once, that it is over. */
  onOver: (() => void) | undefined;
  protected link: HttpLink | undefined;
  readonly #posts: IncomingPosts;

  /** `token` names it in requests: unguessable, used once. */
  constructor(token: string, profile: Profile) {
    this.token = token;
    this.profile = profile;
    this.#posts = new IncomingPosts(profile);
  }

  /** The session that it carries, or is to carry. */
  get session(): string | undefined {
    return this.link?.session;
  }

  /** Bytes of what it has still to say when it is over. */
  get held(): number {
    return 0;
  }

  /** The link that it is the carrier of, and the hello. */
  begin(link: HttpLink, hello: Payload): void {
    this.link = link;
    link.receive(hello);
  }

  /** Takes what a POST brought; gives its answer, which a repeat gets too (R-TRANS-17). */
  send(head: RequestHead, data: Payload): OutgoingData | undefined {
    const outcome = this.#posts.take(head, data, this.isOver ? undefined : this.link);
    if ("answer" in outcome) return outcome.answer;
    if (outcome.refused === "gone") throw gone();
    throw early("request", head.n, this.#posts.taken);
  }

  abstract write(data: OutgoingData): void;
  abstract close(): void;
  abstract abort(): void;

  /** Nothing is sent or taken any more; false when that was so already. */
  protected end(): boolean {
    if (this.isOver) return false;
    this.isOver = true;
    this.onOver?.();
    this.onOver = undefined;
    this.link = undefined;
    return true;
  }

  /** A frame of the protocol's own, in the session's profile. */
  protected encode(frame: Frame): OutgoingData {
    return encodeFrame(this.profile, frame) as OutgoingData;
  }
}

/** A transport that was replaced, or has ended (R-TRANS-18). */
export function gone(): HttpProblem {
  //@fault ended-is-unknown suite R-TRANS-18 return new HttpProblem(404, "the token is one of a transport that has ended");
  return new HttpProblem(409, "the token is one of a transport that has ended");
}

/** A request that came before the one that goes before it. */
export function early(what: string, n: number, last: number): HttpProblem {
  return new HttpProblem(400, `${what} ${n} came after ${what} ${last}`);
}
