/**
 * From a schema module to the IR and the lock: `declare` reads what the module declares, and
 * `compile` gives everything its place on the wire.
 *
 * @packageDocumentation
 */

export type {
  Change,
  ChangeCategory,
  ChangeDirection,
  ChangeVerdict,
} from "./breaking/change.ts";
export { compareIr } from "./breaking/compare-ir.ts";
export { compareLock } from "./breaking/compare-lock.ts";
export type { CompileOptions, CompileResult } from "./compile.ts";
export { compile } from "./compile.ts";
export type {
  Declarations,
  EnumDeclaration,
  FieldDeclaration,
  MemberDownlevelDeclaration,
  MethodDeclaration,
  ServiceDeclaration,
  SlotDeclaration,
  StructDeclaration,
  TypeDeclaration,
  UnionDeclaration,
} from "./declarations/declarations.ts";
export type { DeclareOptions } from "./declare.ts";
export { declare } from "./declare.ts";
export { declareExport } from "./declare-export.ts";
export type { DeclareResult, ValueSource } from "./declare-value.ts";
export type { Diagnostic, Severity } from "./diagnostics/diagnostic.ts";
export { hasErrors } from "./diagnostics/diagnostic.ts";
export type { DiagnosticFormat } from "./diagnostics/format-diagnostics.ts";
export { formatDiagnostics } from "./diagnostics/format-diagnostics.ts";
export { formatLock } from "./lock/format-lock.ts";
export type {
  Lifetime,
  Lock,
  LockCode,
  LockEnum,
  LockEnumMember,
  LockField,
  LockMethod,
  LockRevision,
  LockService,
  LockStruct,
  LockUnion,
  LockUnionMember,
  LockUse,
} from "./lock/lock.ts";
export { lockPathOf, readLockFile, writeLockFile } from "./lock/lock-file.ts";
export { newLineage } from "./lock/new-lineage.ts";
export type { ParsedLock } from "./lock/parse-lock.ts";
export { parseLock } from "./lock/parse-lock.ts";
export { releaseLock } from "./lock/release.ts";
export { resolveConflictFile } from "./lock/resolve-conflict-file.ts";
export type { ResolvedLock } from "./lock/resolve-lock.ts";
export { resolveLock } from "./lock/resolve-lock.ts";
export type { WireReference, WireScalar, WireSlot, WireType } from "./lock/wire-type.ts";
export type { JsonSchema } from "./surface/json-schema.ts";
