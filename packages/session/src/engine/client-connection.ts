import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { WelcomeFrame } from "../frames/welcome-frame.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import type { Carrier } from "./carrier.ts";
import type { ConnectionOwner } from "./connection.ts";
import { Connection } from "./connection.ts";

/** A transport of a client's. */
export interface ClientCarrier extends Carrier {
  /** The welcome arrived: its session and token go with requests (spec 11.3). */
  welcomed?(welcome: WelcomeFrame): void;
}

/** A connection of a client's. */
export class ClientConnection extends Connection {
  /** What the engine was given for it. */
  readonly carrier: ClientCarrier;
  /** Whether its hello has left and was not answered. */
  isAsking = false;
  /** Whether its hello attaches nothing. */
  isProbe = false;
  /** Whether its attach was not answered by a live frame: the server may not have attached it. */
  isAttaching = false;
  /** Why the transport is gone, if it said so. */
  problem: TwobyteError | undefined;

  /** For the engine. */
  constructor(owner: ConnectionOwner, carrier: ClientCarrier, due: number, codec: ProfileCodec) {
    super(owner, carrier, due);
    this.codec = codec;
    this.carrier = carrier;
  }

  protected override onLive(): void {
    this.isAttaching = false;
  }
}
