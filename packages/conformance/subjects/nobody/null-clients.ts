import type { Said } from "./frames.ts";
import { hello, live, sessionError } from "./frames.ts";

/** What a client that is none does once it is opened. */
export interface NullClient {
  /** Whether it comes at all. */
  readonly dials?: boolean;
  /** What it says first, and what next, without waiting. */
  readonly says?: readonly Said[];
  /** Whether it says whatever it is told. */
  readonly echoes?: boolean;
  /** Whether it closes its connection, with this code. */
  readonly closes?: number;
  /** Whether it comes again, so many ms later. */
  readonly againMs?: number;
  /** Whether it tells all that a client could tell. */
  readonly tells?: boolean;
  /** Whether it refuses every command. */
  readonly refuses?: boolean;
}

/** Clients that are none, by what they do. */
export const nullClients: { readonly [name: string]: NullClient } = {
  "never comes": {},
  "never comes, and tells all": { tells: true },
  "refuses to": { refuses: true },
  "says nothing": { dials: true },
  "closes at once": { dials: true, closes: 1000 },
  "comes and goes": { dials: true, closes: 1000, againMs: 50 },
  echoes: { dials: true, echoes: true },
  "says hello": { dials: true, says: [hello] },
  "says hello, and tells all": { dials: true, says: [hello], tells: true },
  "says hello, and closes": { dials: true, says: [hello], closes: 1000 },
  "says hello again and again": { dials: true, says: [hello], closes: 4014, againMs: 50 },
  "says hello and live": { dials: true, says: [hello, live], tells: true },
  "says hello, and echoes": { dials: true, says: [hello], echoes: true, tells: true },
  "says hello, and refuses": {
    dials: true,
    says: [hello, sessionError("invalid_argument", "never")],
    closes: 4503,
    tells: true,
  },
  "says hello, and cannot go on": {
    dials: true,
    says: [hello, sessionError("data_loss", "now")],
    closes: 4015,
    tells: true,
  },
};
