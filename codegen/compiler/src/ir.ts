/**
 * The intermediate representation: all that a target knows of a protocol.
 *
 * @packageDocumentation
 */

export type { Format } from "./ir/formats.ts";
export { formats } from "./ir/formats.ts";
export type { IrIndex } from "./ir/index-ir.ts";
export { indexIr } from "./ir/index-ir.ts";
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
export { minBits, minBytes, minEntryBits } from "./ir/min-bytes.ts";
export { words } from "./ir/words.ts";
