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
export { formatLock } from "./lock/format-lock.ts";
export type { Lock } from "./lock/lock.ts";
