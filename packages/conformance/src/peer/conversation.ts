import type { Payload, Profile } from "@twobyte/session";
import { sizeOf } from "@twobyte/session";

/** The suite's end of a session: what has to be known to go on with it over another connection. */
export class Conversation {
  readonly profile: Profile;
  /** The id from the welcome. */
  id: string | undefined;
  /** The newest, as hex. */
  secret: string;
  /** Names a transport of requests, from its welcome. */
  token: string | undefined;
  /** The schema's revision that messages are written in. */
  revision = 2;
  /** That of streams which were opened at another. */
  readonly revisions: Map<number, number> = new Map();
  /** Number of the last counted frame that was handed over, and of the last that arrived. */
  sent = 0;
  received = 0;
  /** Every counted frame that was handed over, as it was; the first has the number 1. */
  readonly kept: Payload[] = [];

  constructor(profile: Profile, secret: string) {
    this.profile = profile;
    this.secret = secret;
  }

  /** Numbers a counted frame. */
  count(frame: Payload): void {
    this.sent++;
    this.kept.push(frame);
  }

  /** The counted frames above `received`, for a replay. */
  keptAbove(received: number): Payload[] {
    return this.kept.slice(received);
  }

  /** Forgets all but the secret: another session has begun. */
  restart(): void {
    this.id = undefined;
    this.sent = 0;
    this.received = 0;
    this.kept.length = 0;
  }

  /** Bytes of all counted frames so far. */
  get keptBytes(): number {
    return this.kept.reduce((sum, frame) => sum + sizeOf(frame), 0);
  }
}
