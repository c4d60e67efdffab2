import { MAX_FRAME } from "../frames/limits.ts";
import type { ProfileCodec } from "../profiles/profile-codec.ts";
import { Counters } from "./counters.ts";
import type { MethodShape } from "./method-shape.ts";
import type { Parameters } from "./parameters.ts";
import type { SessionRole } from "./session-role.ts";
import type { Gate } from "./stream.ts";

/** What a session goes by: what it began with, and what the peer has said of itself. */
export abstract class SessionTerms implements Gate {
  readonly role: SessionRole;
  readonly codec: ProfileCodec;
  readonly parameters: Parameters;
  readonly methods: ReadonlyMap<number, MethodShape>;
  readonly counters: Counters;
  maxFrame: number = MAX_FRAME;
  isOpen = false;
  revision = 0;
  theirRevision = 0;
  results: string | undefined;
  sendCredit = 0;
  allowed = 0;

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
}
