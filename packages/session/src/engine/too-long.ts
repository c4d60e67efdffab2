import type { Processed } from "../errors/error-code.ts";
import type { TwobyteError } from "../errors/twobyte-error.ts";
import { refusal } from "./error-frames.ts";
import type { MethodShape } from "./method-shape.ts";

/** R-ERROR-1: before the call there is nothing that it could have done. */
export function tooLong(
  size: number,
  { maxBytes }: Pick<MethodShape, "maxBytes">,
  processed: Processed = "no",
): TwobyteError {
  const said = `a message of ${size} bytes; the method allows ${maxBytes}`;
  return refusal("resource_exhausted", said, { processed });
}
