import { refusal } from "../engine/error-frames.ts";
import type { TwobyteError } from "../errors/twobyte-error.ts";

/** Why a server makes no calls of a session that has left it (R-HAND-21). */
export function elsewhere(): TwobyteError {
  return refusal("unavailable", "the session went on at another server", { retry: "now" });
}
