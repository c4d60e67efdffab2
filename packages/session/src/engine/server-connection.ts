import type { HelloFrame } from "../frames/hello-frame.ts";
import type { RevisionMark } from "../frames/tag-values.ts";
import type { SessionVerdict } from "../frames/welcome-frame.ts";
import type { Carrier } from "./carrier.ts";
import type { ConnectionOwner } from "./connection.ts";
import { Connection } from "./connection.ts";
import type { ServerSession, ServerSessionSink } from "./server-session.ts";

/** A transport of a server's: besides carrying bytes it knows who is at its other end. */
export interface ServerCarrier extends Carrier {
  /** Goes into the welcome: what the client's requests name this transport by (spec 11.3). */
  readonly token?: string | undefined;
  /** A hello that is fine but for its credentials: answer with `accept` or `refuse`, soon. */
  authenticate(hello: HelloFrame): void;
  /** A session begins with this transport: gives where it tells everything else. */
  began(session: ServerSession, verdict: SessionVerdict): ServerSessionSink;
  /** A session goes on over this transport, for the first time or after another. */
  attached(session: ServerSession): void;
}

/** A connection of a server's. */
export class ServerConnection extends Connection {
  /** What the engine was given for it. */
  readonly carrier: ServerCarrier;
  /** What it began with. */
  hello: HelloFrame | undefined;
  /** The revision that its session goes on at. */
  mark: RevisionMark | undefined;
  /** The session that its welcome named. */
  welcomed: ServerSession | undefined;
  /** The session's generation at the welcome. */
  generation = 0;
  /** Done when the client has shown that it got the welcome. */
  onProof: (() => void) | undefined;

  /** For the engine. */
  constructor(owner: ConnectionOwner, carrier: ServerCarrier, due: number) {
    super(owner, carrier, due);
    this.carrier = carrier;
  }

  protected override onLive(): void {
    this.onProof?.();
  }
}
