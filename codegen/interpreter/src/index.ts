/**
 * Codecs that read the IR as they go: slow, and the oracle for generated code.
 *
 * @packageDocumentation
 */

export type { Issue } from "./check/issue.ts";
export type { Interpreter } from "./interpreter.ts";
export { createInterpreter } from "./interpreter.ts";
export { sampleText } from "./sample-text.ts";
export type { Annotation } from "./trace.ts";
export type { StructValue, Value } from "./value.ts";
