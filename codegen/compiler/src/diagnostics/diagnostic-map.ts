import type { IrSpan } from "../ir/ir.ts";
import type { ConstraintDiagnosticParams } from "./constraint-diagnostics.ts";
import { constraintDiagnostics } from "./constraint-diagnostics.ts";
import type { Diagnostic, DiagnosticDefinition } from "./diagnostic.ts";
import type { EvolutionDiagnosticParams } from "./evolution-diagnostics.ts";
import { evolutionDiagnostics } from "./evolution-diagnostics.ts";
import type { LayoutDiagnosticParams } from "./layout-diagnostics.ts";
import { layoutDiagnostics } from "./layout-diagnostics.ts";
import type { LockDiagnosticParams } from "./lock-diagnostics.ts";
import { lockDiagnostics } from "./lock-diagnostics.ts";
import type { ModuleDiagnosticParams } from "./module-diagnostics.ts";
import { moduleDiagnostics } from "./module-diagnostics.ts";
import type { NameDiagnosticParams } from "./name-diagnostics.ts";
import { nameDiagnostics } from "./name-diagnostics.ts";
import type { ServiceDiagnosticParams } from "./service-diagnostics.ts";
import { serviceDiagnostics } from "./service-diagnostics.ts";
import type { TypeDiagnosticParams } from "./type-diagnostics.ts";
import { typeDiagnostics } from "./type-diagnostics.ts";

interface AllParams
  extends ModuleDiagnosticParams,
    NameDiagnosticParams,
    TypeDiagnosticParams,
    ConstraintDiagnosticParams,
    ServiceDiagnosticParams,
    LockDiagnosticParams,
    EvolutionDiagnosticParams,
    LayoutDiagnosticParams {}

/** Code of a diagnostic. */
export type DiagnosticCode = keyof AllParams;

/** What a diagnostic is told. */
export type DiagnosticParams<Code extends DiagnosticCode> = AllParams[Code];

/** Every diagnostic, by its code. */
export const diagnosticMap: {
  readonly [Code in DiagnosticCode]: DiagnosticDefinition<AllParams[Code]>;
} = {
  ...moduleDiagnostics,
  ...nameDiagnostics,
  ...typeDiagnostics,
  ...constraintDiagnostics,
  ...serviceDiagnostics,
  ...lockDiagnostics,
  ...evolutionDiagnostics,
  ...layoutDiagnostics,
};

/** Makes a diagnostic from the map, with its parameters filled in. */
export function createDiagnostic<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams<Code>,
  span?: IrSpan,
  related: Diagnostic["related"] = [],
): Diagnostic {
  const { severity, message, fix } = diagnosticMap[code];
  return {
    code,
    severity,
    message: message(params),
    fix: typeof fix === "string" ? fix : fix(params),
    ...(span !== undefined && { span }),
    ...(related.length > 0 && { related }),
  };
}
