import type { Field } from "../fields/field.ts";
import { record, string } from "../fields/field.ts";
import { MAX_CREDENTIALS, MAX_SCHEME } from "./limits.ts";

/** What a client shows to say who it is; never in a URL, never in a log. */
export interface Credentials {
  /** How to read the value, for example `bearer`; at most 32 UTF-8 bytes. */
  readonly scheme: string;
  /** At most 4,096 UTF-8 bytes, and a hello has no more in all. */
  readonly value: string;
}

export const credentialsField: Field<Credentials> = record({
  scheme: string(MAX_SCHEME),
  value: string(MAX_CREDENTIALS),
});
