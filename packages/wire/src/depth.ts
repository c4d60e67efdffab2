import { CodecError } from "./codec-error.ts";

/** Most structs of recursive types inside of each other (spec 2.7). */
export const MAX_DEPTH = 64;
const TOO_DEEP = `more than ${MAX_DEPTH} levels of recursive types`;

let depth = 0;

/** Runs `format` from depth 0: the text of one message. */
export function encodeText<T>(
  format: (value: T, revision: number) => string,
  value: T,
  revision: number,
): string {
  // A getter of `value` may format something itself.
  const outer = depth;
  depth = 0;
  try {
    return format(value, revision);
  } finally {
    depth = outer;
  }
}

/** Enters a recursive struct while formatting. */
export function enterFormat(): void {
  //@fault text-too-deep R-DEPTH-1 if (++depth > MAX_DEPTH + 1) throw new CodecError("depth_exceeded", TOO_DEEP);
  if (++depth > MAX_DEPTH) throw new CodecError("depth_exceeded", TOO_DEEP);
}

/** Leaves a recursive struct that `enterFormat` entered. */
export function leaveFormat(): void {
  depth--;
}

/** Enters a recursive struct while writing binary; callers leave it by `depth--`. */
export function enterWrite(w: { depth: number }): void {
  //@fault written-too-deep R-DEPTH-1 if (++w.depth > MAX_DEPTH + 1) throw new CodecError("depth_exceeded", TOO_DEEP);
  if (++w.depth > MAX_DEPTH) throw new CodecError("depth_exceeded", TOO_DEEP);
}

interface Reader {
  depth: number;
  fail(code: "depth_exceeded", message: string): never;
}

/** Enters a recursive struct while reading either profile; callers leave it by `depth--`. */
export function enterRead(r: Reader): void {
  //@fault read-too-deep R-DEPTH-1 if (++r.depth > MAX_DEPTH + 1) r.fail("depth_exceeded", TOO_DEEP);
  if (++r.depth > MAX_DEPTH) r.fail("depth_exceeded", TOO_DEEP);
}
