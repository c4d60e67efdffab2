import type { MethodDeclaration, ServiceDeclaration } from "../declarations/declarations.ts";
import type { IrMethodKind } from "../ir/ir.ts";
import type { Value, ValueObject } from "../load/revive.ts";
import { isObject } from "../load/revive.ts";
import { checkOptions } from "./check-members.ts";
import { member, text } from "./keyword.ts";
import { readMessages } from "./messages.ts";
import { methodRules } from "./method-rules.ts";
import { checkName } from "./names.ts";
import type { Place } from "./place.ts";
import { within } from "./place.ts";
import { deprecation, invalid, optional } from "./place-meta.ts";
import { readPolicies } from "./read-policies.ts";
import type { Read, Reading } from "./reading.ts";
import { report, show } from "./reading.ts";

/** A service and its methods. */
export function readService(
  reading: Reading,
  name: string,
  value: ValueObject,
  place: Place,
): ServiceDeclaration {
  const options = member(value, "options");
  checkOptions(reading, options, ["servedBy", "description", "deprecated", "renamedFrom"], place);
  const methods = Object.entries(member(value, "methods"));
  if (methods.length === 0) report(reading, "service-empty", { name }, place);
  return {
    name,
    ...about(reading, options, place),
    servedBy: servedBy(reading, options, place),
    methods: methods.flatMap(([method, one]) => {
      const methodPlace = within(place, { kind: "method", name: method });
      return readMethod(reading, method, one, methodPlace) ?? [];
    }),
  };
}

function servedBy(reading: Reading, options: ValueObject, place: Place): "server" | "client" {
  const side = options["servedBy"];
  if (side === "client" || side === "server") return side;
  if (side !== undefined) invalid(reading, "servedBy", '"server" or "client"', side, place);
  return "server";
}

/** Doc, deprecation and former name. */
function about(
  reading: Reading,
  options: ValueObject,
  place: Place,
): { readonly doc?: string; readonly deprecated?: string; readonly renamedFrom?: string } {
  const doc = optional(reading, "description", "string", options["description"], place);
  const deprecated = deprecation(reading, options["deprecated"], place);
  const renamedFrom = optional(reading, "renamedFrom", "string", options["renamedFrom"], place);
  return {
    ...(doc !== undefined && { doc }),
    ...(deprecated !== undefined && { deprecated }),
    ...(renamedFrom !== undefined && { renamedFrom }),
  };
}

function readMethod(
  reading: Reading,
  name: string,
  value: Value,
  place: Place,
): Read<MethodDeclaration> {
  const kind = isObject(value) ? text(value, "kind") : undefined;
  if (!isObject(value) || value["twobyte"] !== "method" || !isKind(kind)) {
    report(reading, "method-invalid", { name, found: show(value) }, place);
    return undefined;
  }
  checkName(reading, "method", name, place);
  const options = member(value, "options");
  checkMethodOptions(reading, kind, options, place);
  const code = optional(reading, "code", "string", options["code"], place);
  const messages = readMessages(reading, kind, options, place);
  const policies = readPolicies(reading, kind, options, place);
  return (
    messages && {
      name,
      ...about(reading, options, place),
      kind,
      ...(code !== undefined && { code }),
      ...messages,
      policies,
    }
  );
}

function isKind(kind: string | undefined): kind is IrMethodKind {
  return kind !== undefined && Object.hasOwn(methodRules, kind);
}

/** Policies that another kind of method has get a finding of their own. */
function checkMethodOptions(
  reading: Reading,
  kind: IrMethodKind,
  options: ValueObject,
  place: Place,
): void {
  const { messages, policies } = methodRules[kind];
  const common = ["description", "deprecated", "renamedFrom", "code", "errors"];
  const allowed = [...common, ...messages, ...policies];
  const all = new Set(
    Object.values(methodRules).flatMap((rule) => [...rule.messages, ...rule.policies]),
  );
  const unknown: [string, Value][] = [];
  for (const [option, value] of Object.entries(options)) {
    //@fault policy-of-another-kind R-SCHEMA-50 if (allowed.includes(option) || all.has(option)) continue;
    if (allowed.includes(option)) continue;
    if (!all.has(option)) unknown.push([option, value]);
    else
      report(
        reading,
        "policy-unsupported",
        { option, kind },
        within(place, { kind: "option", name: option }),
      );
  }
  checkOptions(reading, Object.fromEntries([...unknown]), allowed, place);
}
