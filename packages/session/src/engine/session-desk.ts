import { Calls } from "./calls.ts";
import { IncomingCalls } from "./incoming-calls.ts";
import { IncomingParts } from "./incoming-parts.ts";
import type { Outbox } from "./outbox.ts";
import { ReplayBuffer } from "./replay-buffer.ts";
import type { SessionCore } from "./session-core.ts";
import { WaitingFrames } from "./waiting-frames.ts";

/** What a session works with. Most are idle, and have none: it is several times what they keep. */
export class SessionDesk {
  readonly calls: Calls;
  /** Messages that arrived in part. */
  readonly parts: IncomingParts;
  readonly incoming: IncomingCalls;
  readonly outbox: Outbox;
  /** What the peer has not acknowledged. */
  replay: ReplayBuffer;
  /** What waits for a connection. */
  waiting: WaitingFrames;

  constructor(core: SessionCore) {
    const { codec, parameters, maxFrame, counters } = core;
    this.calls = new Calls(core);
    this.parts = new IncomingParts(parameters.partBytes);
    this.incoming = new IncomingCalls(core, this.calls, this.parts);
    this.outbox = codec.outbox(maxFrame, core);
    this.replay = new ReplayBuffer(codec, counters.acked);
    this.waiting = new WaitingFrames(codec);
  }
}
