import { MAX_FRAME } from "../frames/limits.ts";
import type { SessionLimits } from "../frames/tag-values.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import { Counters } from "./counters.ts";
import type { MethodShape } from "./method-shape.ts";
import type { Parameters } from "./parameters.ts";
import type { SessionRole } from "./session-role.ts";
import type { Gate } from "./stream.ts";

/** Of a peer that has not said any. */
const NO_LIMITS: SessionLimits = { maxFrame: MAX_FRAME, credit: 0, streams: 0 };

/** What a session goes by: what it began with, and what the peer has said of itself. */
export abstract class SessionTerms implements Gate {
  readonly role: SessionRole;
  readonly codec: ProfileCodec;
  readonly parameters: Parameters;
  readonly methods: ReadonlyMap<number, MethodShape>;
  readonly counters: Counters;
  isOpen = false;
  revision = 0;
  theirRevision = 0;
  /** The peer's; those of most are the same object. */
  limits: SessionLimits = NO_LIMITS;

  constructor(
    role: SessionRole,
    codec: ProfileCodec,
    parameters: Parameters,
    methods: ReadonlyMap<number, MethodShape>,
  ) {
    this.role = role;
    this.codec = codec;
    this.parameters = parameters;
    this.methods = methods;
    this.counters = new Counters(parameters);
  }

  get results(): string | undefined {
    return this.role.results;
  }

  get maxFrame(): number {
    //@fault peers-limit-ignored suite R-FRAME-14 return 65_536;
    return this.limits.maxFrame;
  }

  get sendCredit(): number {
    return this.limits.credit;
  }

  get allowed(): number {
    return this.limits.streams;
  }
}
