/**
 * From the IR to conformance vectors, and a runner that proves a codec with them.
 *
 * @packageDocumentation
 */

export { editBytes, editText } from "./format/edit.ts";
export { fromHex, toHex } from "./format/hex.ts";
export type {
  EvolutionCase,
  InvalidCase,
  PrefixCase,
  UnencodableCase,
  ValueCase,
  VectorCase,
  VectorEdit,
  VectorFile,
  VectorText,
  VectorTypes,
} from "./format/vector-file.ts";
export { fromVectorText, toVectorText } from "./format/vector-text.ts";
export type { GeneratedVectors, VectorOptions } from "./generate-vectors.ts";
export { generateVectors, vectorLockPath } from "./generate-vectors.ts";
export type { VectorCodec, VectorFailure, VectorReport } from "./run/run-vectors.ts";
export { runVectors } from "./run/run-vectors.ts";
