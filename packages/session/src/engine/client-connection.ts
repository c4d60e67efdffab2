import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { Carrier } from "./carrier.ts";
import type { ConnectionOwner } from "./connection.ts";
import { Connection } from "./connection.ts";

/** A connection of a client's. */
export class ClientConnection extends Connection {
  /** Whether its hello has left and was not answered. */
  isAsking = false;
  /** Whether its hello attaches nothing. */
  isProbe = false;
  /** Why the transport is gone, if it said so. */
  problem: TwobyteError | undefined;

  /** For the engine. */
  constructor(owner: ConnectionOwner, carrier: Carrier, due: number) {
    super(owner, carrier, due);
  }
}
