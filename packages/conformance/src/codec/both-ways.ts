import type { VectorFile } from "@twobyte/codegen-vectors";
import type { IrJson } from "@twobyte/compiler/ir";
import type { Interpreter } from "@twobyte/interpreter";
import type { CodecStep } from "./codec-playing.ts";
import type { Expected, Profile } from "./operation.ts";
import { decodedBy, encodedBy } from "./oracle.ts";

/** A value that is written, and read again unless it is refused. */
export function bothWays(
  oracle: Interpreter,
  { message, revision }: VectorFile,
  profile: Profile,
  value: IrJson,
): CodecStep[] {
  const expected: Expected = encodedBy(oracle, message, profile, value, revision);
  const head = { message, profile, revision };
  const encode: CodecStep = {
    step: "encode",
    operation: { op: "encode", ...head, value },
    expected,
  };
  if ("error" in expected) return [encode];
  const operation = { op: "decode" as const, ...head, ...expected };
  return [encode, { step: "decode", operation, expected: decodedBy(oracle, operation) }];
}
