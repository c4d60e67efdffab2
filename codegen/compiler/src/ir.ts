/**
 * The intermediate representation: all that a target knows of a protocol.
 *
 * @packageDocumentation
 */

export { ExampleError } from "./ir/example/example-error.ts";
export type { ExampleOptions, ExampleSource } from "./ir/example/example-of.ts";
export { exampleOf, exampleSource } from "./ir/example/example-of.ts";
export type { Format } from "./ir/formats.ts";
export { formats } from "./ir/formats.ts";
export type { IrIndex } from "./ir/index-ir.ts";
export { indexIr } from "./ir/index-ir.ts";
export type { IntegerBounds, IntegerType } from "./ir/integer-bounds.ts";
export { integerBounds, isTextInteger } from "./ir/integer-bounds.ts";
export type {
  Ir,
  IrCode,
  IrConstraints,
  IrEnum,
  IrEnumMember,
  IrField,
  IrGroup,
  IrIntegerWidth,
  IrJson,
  IrMemberDownlevel,
  IrMethod,
  IrMethodKind,
  IrMethodMessage,
  IrProtocol,
  IrRevision,
  IrService,
  IrSlot,
  IrSpan,
  IrStruct,
  IrTimeUnit,
  IrType,
  IrUnion,
  IrUnionMember,
} from "./ir/ir.ts";
export type { IrPolicies } from "./ir/ir-policies.ts";
export { liveEnumMembers, liveFields, liveUnionMembers } from "./ir/live.ts";
export { maxF32 } from "./ir/max-f32.ts";
export { minBits, minBytes, minEntryBits } from "./ir/min-bytes.ts";
export { wholePattern } from "./ir/whole-pattern.ts";
export { words } from "./ir/words.ts";
