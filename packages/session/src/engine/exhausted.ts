import type { ErrorOptions } from "../errors/twobyte-error.ts";
import { TwobyteError } from "../errors/twobyte-error.ts";

/** So many ms those are to wait who find no room, where nothing says when there will be some. */
export const PAUSE_MS = 1000;

/** A bound was reached: come back in so many ms, or never when that is infinity (spec 13.1). */
export function exhausted(
  message: string,
  waitMs: number,
  options: Pick<ErrorOptions, "scope" | "processed"> = {},
): TwobyteError {
  const again = Number.isFinite(waitMs)
    ? ({ retry: "after", afterMs: Math.max(1, Math.ceil(waitMs)) } as const)
    : ({ retry: "never" } as const);
  return new TwobyteError("resource_exhausted", message, { ...again, ...options });
}
