import type { Identity } from "../../engine/identity.ts";
import { identityOf } from "../../engine/identity.ts";
import type { MethodShape } from "../../engine/method-shape.ts";
import type { Parameters } from "../../engine/parameters.ts";
import { DEFAULT_PARAMETERS } from "../../engine/parameters.ts";

/** The methods of simulated servers. */
export const METHODS = {
  unary: { code: "Ca", kind: "unary", since: 1, maxBytes: 100_000 },
  stream: { code: "Cs", kind: "serverStream", since: 1, maxBytes: 100_000 },
  bidi: { code: "Cb", kind: "bidi", since: 1, maxBytes: 100_000 },
  topic: { code: "Ct", kind: "topic", since: 1, maxBytes: 100_000 },
} as const satisfies Record<string, MethodShape>;

/** The protocol that simulated peers speak. */
export const IDENTITY: Identity = identityOf({
  name: "simulated",
  lineage: "0123456789abcdef".repeat(2),
  revisions: [{ number: 1, fingerprint: "f".repeat(32), draft: false }],
});

/** Small bounds, so that few items reach them; the times are the spec's but for the window. */
export const PARAMETERS: Parameters = {
  ...DEFAULT_PARAMETERS,
  ackFrames: 4,
  ackBytes: 300,
  credit: 600,
  streams: 6,
  resumeBuffer: 1500,
  resumeWindowMs: 60_000,
};

/** Most that a session may hold: its buffer, and what streams may send in one turn. */
export const MOST_HELD = PARAMETERS.resumeBuffer + PARAMETERS.streams * 250;

/** The same for a client, whose streams send more in a turn. */
export const MOST_HELD_BY_CLIENT = PARAMETERS.resumeBuffer + PARAMETERS.streams * 400;
