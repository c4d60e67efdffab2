import type { DiagnosticDefinition } from "./diagnostic.ts";
import { error, warning } from "./diagnostic.ts";

/** Parameters of the diagnostics about services and methods. */
export interface ServiceDiagnosticParams {
  readonly "protocol-empty": { readonly name: string };
  readonly "service-invalid": { readonly found: string };
  readonly "service-repeated": { readonly name: string };
  readonly "service-empty": { readonly name: string };
  readonly "method-invalid": { readonly name: string; readonly found: string };
  readonly "method-input-missing": { readonly method: string; readonly option: string };
  readonly "method-output-missing": { readonly method: string; readonly option: string };
  readonly "message-not-struct": { readonly where: string };
  readonly "message-repeated": { readonly name: string; readonly option: string };
  readonly "policy-unsupported": { readonly option: string; readonly kind: string };
  readonly "policy-inconsistent": { readonly problem: string; readonly instead: string };
}

/** Diagnostics about services and methods. */
export const serviceDiagnostics: {
  readonly [Code in keyof ServiceDiagnosticParams]: DiagnosticDefinition<
    ServiceDiagnosticParams[Code]
  >;
} = {
  "protocol-empty": error(
    (p) => `The protocol ${p.name} has neither services nor types.`,
    "List at least one service, or one named type in types.",
  ),
  "service-invalid": error(
    (p) => `A service of the protocol is ${p.found}.`,
    "Use service(name, { … }).",
  ),
  "service-repeated": error((p) => `Two services are called ${p.name}.`, "Rename one of them."),
  "service-empty": warning(
    (p) => `The service ${p.name} has no methods.`,
    "Add one, or remove it.",
  ),
  "method-invalid": error(
    (p) => `The method ${JSON.stringify(p.name)} is ${p.found}.`,
    "Use unary, query, serverStream, clientStream, bidi, event or topic.",
  ),
  "method-input-missing": error(
    (p) => `${p.method} has no ${p.option}.`,
    (p) => `Give ${p.option} a struct; one without fields when there is nothing to say.`,
  ),
  "method-output-missing": error(
    (p) => `${p.method} has no ${p.option}.`,
    (p) => `List at least one struct in ${p.option}; a method that never answers is an event.`,
  ),
  "message-not-struct": error(
    (p) => `${p.where} is not a struct.`,
    "Put the value into a struct; list the members of a union one by one in outputs.",
  ),
  "message-repeated": error(
    (p) => `${p.name} is named twice in ${p.option}.`,
    "Remove one; what means two things needs two structs.",
  ),
  "policy-unsupported": error(
    (p) => `A method of the kind ${p.kind} has no option ${p.option}.`,
    "Remove it, or use another kind of method.",
  ),
  "policy-inconsistent": error(
    (p) => `The policy cannot be kept: ${p.problem}.`,
    (p) => `To keep it, ${p.instead}.`,
  ),
};
