import type { HelloFrame } from "../frames/hello-frame.ts";
import type { RevisionMark } from "../frames/tag-values.ts";
import type { Payload } from "../payload.ts";
import type { ServerSession } from "./server-session.ts";

/** What is known of a server's connection until it is attached, and of no use behind that. */
export class Greeting {
  /** What it began with. */
  hello: HelloFrame | undefined;
  /** The revision that its session goes on at. */
  mark: RevisionMark | undefined;
  /** The session's generation at the welcome. */
  generation = 0;
  /** How often those of its session had been revoked when its hello was accepted. */
  revocations = 0;
  /** When the credentials of its hello expire. */
  expiresAt: number = Number.POSITIVE_INFINITY;
  /** The id of the session that its probe was for, at another node. */
  sought: string | undefined;
  /** Brings the session of its probe from another node; asked once, when the client goes on with it. */
  fetch: ((received: number) => void) | undefined;
  /** How many bytes of it arrived before the welcome. */
  early = 0;
  /** What arrives while its session is being fetched. */
  held: Payload[] | undefined;

  /** The session is being named in a welcome. */
  welcome({ revocations, core }: ServerSession): void {
    this.revocations = revocations;
    this.generation = core.generation;
  }
}
