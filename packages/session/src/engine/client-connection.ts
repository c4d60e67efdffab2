import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { WelcomeFrame } from "../frames/welcome-frame.ts";
import type { OutgoingData, Payload } from "../payload.ts";
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
export class ClientConnection extends Connection<ClientCarrier> {
  /** Whether its hello has left and was not answered. */
  isAsking = false;
  /** Whether its hello attaches nothing. */
  isProbe = false;
  /** Whether its attach was not answered by a live frame: the server may not have attached it. */
  isAttaching = false;
  /** Why the transport is gone, if it said so. */
  problem: TwobyteError | undefined;
  /** When something arrived last, or was sent by this very transport. */
  activeAt: number;
  /** Done once, when the next transport message arrives. */
  whenHeard: (() => void) | undefined;

  /** For the engine. */
  constructor(owner: ConnectionOwner, carrier: ClientCarrier, due: number, codec: ProfileCodec) {
    super(owner, carrier, due);
    this.codec = codec;
    this.activeAt = owner.agenda.now;
  }

  override receive(data: Payload, now: number, overtakes = false): void {
    this.activeAt = now;
    super.receive(data, now, overtakes);
  }

  override write(data: OutgoingData, first: number): void {
    super.write(data, first);
    // A request of its own keeps no stream from being idle.
    if (!this.isOver && !this.isDear) this.activeAt = this.owner.agenda.now;
  }

  override end(): void {
    this.whenHeard = undefined;
    super.end();
  }

  protected override onHeard(): void {
    const { whenHeard } = this;
    this.whenHeard = undefined;
    whenHeard?.();
  }

  protected override onLive(): void {
    this.isAttaching = false;
  }
}
