/**
 * Random schemas and values, with which codecs are tested against the interpreter.
 *
 * @packageDocumentation
 */

export type { Compile, LockLike } from "./compile-history.ts";
export { compileHistory } from "./compile-history.ts";
export type { RandomDeclarations } from "./declarations.ts";
export { Random } from "./random.ts";
export { randomHistory } from "./random-history.ts";
export type { RandomSchema } from "./random-schema.ts";
export { randomSchema } from "./random-schema.ts";
export { randomValue } from "./random-value.ts";
export { sameValue } from "./same-value.ts";
export type { Sketch, SlotSketch, StructSketch } from "./sketch.ts";
export { sketch } from "./sketch.ts";
export type { SketchedMessage } from "./sketched.ts";
export { sketched, sketchedField } from "./sketched.ts";
export { spoilBytes, spoilText } from "./spoil.ts";
