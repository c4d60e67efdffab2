import type { service } from "@twobyte/schema";
import { protocol } from "@twobyte/schema";
import type {
  Declarations,
  FieldDeclaration,
  MethodDeclaration,
} from "../../declarations/declarations.ts";
import { diagnosticMap } from "../../diagnostics/diagnostic-map.ts";
import { serialise } from "../../load/child/serialise.ts";
import { revive } from "../../load/revive.ts";
import type { ReadProtocol } from "../read-protocol.ts";
import { readProtocol } from "../read-protocol.ts";

/** Reads a default export as if a child process had sent it. */
export function readExport(value: unknown): ReadProtocol {
  const graph = serialise(value);
  if (graph === undefined) throw new Error("The value is too large.");
  return readProtocol(revive(graph));
}

/** Declarations of a protocol of these types; throws when there are errors. */
export function declareTypes(...types: readonly object[]): Declarations {
  const { declarations, findings } = readTypes(types);
  if (findings.some(({ code }) => diagnosticMap[code].severity === "error"))
    throw new Error(findings.map(({ code }) => code).join(", "));
  return declarations;
}

/** Codes of what is found in a protocol of these types, in the order of finding. */
export function findingsOf(...types: readonly object[]): string[] {
  return readTypes(types).findings.map(({ code }) => code);
}

/** Codes of what is found in a protocol of these services. */
export function findingsOfServices(...services: readonly ReturnType<typeof service>[]): string[] {
  const { findings } = readExport(protocol("acme.test", { package: "@acme/test", services }));
  return findings.map(({ code }) => code);
}

/** The method of a protocol with one service; throws when there are findings. */
export function declareMethod(one: ReturnType<typeof service>): MethodDeclaration {
  const value = protocol("acme.test", { package: "@acme/test", services: [one] });
  const { declarations, findings } = readExport(value);
  const method = declarations.services[0]?.methods[0];
  if (findings.length > 0 || method === undefined)
    throw new Error(findings.map(({ code }) => code).join(", "));
  return method;
}

/** The fields of the first struct of these types, by name. */
export function fieldsOf(...types: readonly object[]): Readonly<Record<string, FieldDeclaration>> {
  const [struct] = declareTypes(...types).structs;
  return Object.fromEntries((struct?.fields ?? []).map((field) => [field.name, field]));
}

function readTypes(types: readonly object[]): ReadProtocol {
  const options = { package: "@acme/test", services: [], types };
  return readExport({ twobyte: "protocol", name: "acme.test", options });
}
