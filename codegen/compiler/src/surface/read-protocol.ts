import type { Declarations, ServiceDeclaration } from "../declarations/declarations.ts";
import { diagnosticMap } from "../diagnostics/diagnostic-map.ts";
import type { Value, ValueObject } from "../load/revive.ts";
import { isList, isObject } from "../load/revive.ts";
import { checkOptions } from "./check-members.ts";
import { closingChecks } from "./closing-checks.ts";
import { member, text } from "./keyword.ts";
import { ownName } from "./named-types.ts";
import { checkName } from "./names.ts";
import { describePlace, protocolPlace, within } from "./place.ts";
import { invalid, optional } from "./place-meta.ts";
import { readService } from "./read-service.ts";
import { readSlot } from "./read-slot.ts";
import type { Finding, Read, Reading } from "./reading.ts";
import { report, show } from "./reading.ts";
import { collectSchemas } from "./references.ts";

/** What was read of a protocol: complete only when no finding is an error. */
export interface ReadProtocol {
  readonly declarations: Declarations;
  readonly findings: readonly Finding[];
  /** Where what has a name was declared, for positions. */
  readonly reading: Reading;
}

/** Reads what a schema module exports by default. */
export function readProtocol(root: Value): ReadProtocol {
  const reading: Reading = {
    readSlot,
    findings: [],
    schemas: collectSchemas(root),
    types: new Map(),
    services: new Map(),
  };
  const declarations = declare(reading, root) ?? {
    protocol: { name: "", package: "" },
    structs: [],
    enums: [],
    unions: [],
    services: [],
  };
  closingChecks(reading, declarations, !reading.findings.some(isError));
  return { declarations, findings: reading.findings, reading };
}

function isError({ code }: Finding): boolean {
  return diagnosticMap[code].severity === "error";
}

function declare(reading: Reading, root: Value): Read<Declarations> {
  if (!isObject(root) || root["twobyte"] !== "protocol") {
    report(reading, "default-export-invalid", { found: show(root) }, protocolPlace);
    return undefined;
  }
  const options = member(root, "options");
  const known = ["package", "description", "services", "types"];
  checkOptions(reading, options, known, protocolPlace);
  const name = text(root, "name") ?? "";
  checkName(reading, "protocol", name, protocolPlace);
  const packageName = text(options, "package") ?? "";
  checkName(
    reading,
    "package",
    packageName,
    within(protocolPlace, { kind: "option", name: "package" }),
  );
  const doc = optional(reading, "description", "string", options["description"], protocolPlace);
  const services = readServices(reading, options);
  readTypes(reading, options);
  if (services.length === 0 && reading.types.size === 0 && reading.findings.length === 0)
    report(reading, "protocol-empty", { name }, protocolPlace);
  const types = [...reading.types.values()];
  return {
    protocol: { name, package: packageName, ...(doc !== undefined && { doc }) },
    structs: types.flatMap((type) => type.struct ?? []),
    enums: types.flatMap((type) => type.enum ?? []),
    unions: types.flatMap((type) => type.union ?? []),
    services,
  };
}

function readServices(reading: Reading, options: ValueObject): ServiceDeclaration[] {
  const services = listOption(reading, options, "services");
  return services.flatMap((value, index) => {
    const entry = within(within(protocolPlace, { kind: "option", name: "services" }), {
      kind: "entry",
      index,
    });
    if (!isObject(value) || value["twobyte"] !== "service") {
      report(reading, "service-invalid", { found: show(value) }, entry);
      return [];
    }
    const name = text(value, "name") ?? "";
    const place = within(entry, { kind: "service", name });
    checkName(reading, "service", name, place);
    if (reading.services.has(name)) {
      report(reading, "service-repeated", { name }, place);
      return [];
    }
    reading.services.set(name, place);
    return [readService(reading, name, value, place)];
  });
}

/** Named types that no method mentions. */
function readTypes(reading: Reading, options: ValueObject): void {
  listOption(reading, options, "types").forEach((value, index) => {
    const list = within(protocolPlace, { kind: "option", name: "types" });
    const place = within(list, { kind: "entry", index });
    const isUnnamed = isObject(value) && ownName(value) === undefined && !("$ref" in value);
    if (isUnnamed)
      report(reading, "type-needs-name", { where: describePlace(place), what: "type" }, place);
    else readSlot(reading, value, place, undefined);
  });
}

function listOption(reading: Reading, options: ValueObject, name: string): readonly Value[] {
  const value = options[name];
  if (value === undefined) return [];
  if (isList(value)) return value;
  invalid(reading, name, "a list", value, within(protocolPlace, { kind: "option", name }));
  return [];
}
