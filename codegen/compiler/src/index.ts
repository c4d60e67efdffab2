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
export type { DeclareOptions, DeclareResult } from "./declare.ts";
export { declare } from "./declare.ts";
export type { Diagnostic, Severity } from "./diagnostics/diagnostic.ts";
export type { DiagnosticFormat } from "./diagnostics/format-diagnostics.ts";
export { formatDiagnostics } from "./diagnostics/format-diagnostics.ts";
export { formatLock } from "./lock/format-lock.ts";
export type { Lock } from "./lock/lock.ts";
export type { JsonSchema } from "./surface/json-schema.ts";
