import { words } from "../ir/words.ts";
import type { Place } from "./place.ts";
import type { Reading } from "./reading.ts";
import { report } from "./reading.ts";

//@fault any-type-name R-SCHEMA-7 const typeName = /^[^]+$/;
const typeName = /^[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)*$/;
//@fault small-service R-SCHEMA-11 const serviceName = /^[A-Za-z][A-Za-z0-9]*$/;
const serviceName = /^[A-Z][A-Za-z0-9]*$/;
//@fault capital-method R-SCHEMA-11 const methodName = /^[A-Za-z][A-Za-z0-9]*$/;
const methodName = /^[a-z][A-Za-z0-9]*$/;
//@fault any-protocol-name R-SCHEMA-12 const protocolName = /^[A-Za-z0-9.-]+$/;
const protocolName = /^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)*$/;
const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/** Longest name of anything, in characters. */
export const nameLimit = 128;

/** Names that every object has, or that change what an object is. */
const inherited = new Set([...Object.getOwnPropertyNames(Object.prototype), "__proto__"]);

type NameKind = "type" | "service" | "method" | "protocol" | "package";

/** The kinds of names and what they look like, for messages. */
const grammars: Readonly<Record<NameKind, { readonly pattern: RegExp; readonly rule: string }>> = {
  type: { pattern: typeName, rule: "identifiers joined by dots, such as Message or chat.Message" },
  service: { pattern: serviceName, rule: "a capital letter, then letters and digits" },
  method: { pattern: methodName, rule: "a small letter, then letters and digits" },
  protocol: { pattern: protocolName, rule: "small letters, digits and dots, such as acme.chat" },
  package: { pattern: packageName, rule: "a package name, such as @acme/chat" },
};

/** Reports a name that does not have the form of its kind; returns whether it can be used. */
export function checkName(reading: Reading, kind: NameKind, name: string, place: Place): boolean {
  const { pattern, rule } = grammars[kind];
  //@fault endless-type-name R-SCHEMA-7 if (!pattern.test(name)) {
  if (!pattern.test(name) || (kind !== "package" && name.length > nameLimit)) {
    report(reading, "name-malformed", { what: kind, name, rule }, place);
    return false;
  }
  //@fault thenable-stub R-SCHEMA-15 const isReserved = inherited.has(name);
  const isReserved = inherited.has(name) || (kind === "method" && name === "then");
  if (isReserved) report(reading, "name-reserved", { name }, place);
  return !isReserved;
}

/** Reports a property name that cannot be a field; returns whether it can. */
export function checkFieldName(reading: Reading, name: string, place: Place): boolean {
  //@fault number-as-field R-SCHEMA-14 if (name === "0") {
  if (/^(?:0|[1-9][0-9]*)$/.test(name)) {
    report(reading, "name-numeric", { name }, place);
    return false;
  }
  //@fault inherited-field R-SCHEMA-15 if (name === "__proto__") {
  if (inherited.has(name)) {
    report(reading, "name-reserved", { name }, place);
    return false;
  }
  //@fault any-field-name R-SCHEMA-13 if (name === "") {
  if (name === "" || name.length > nameLimit || /[\p{Cc}\p{Cs}]/u.test(name)) {
    const rule = `1 to ${nameLimit} characters, none of them a control character`;
    report(reading, "name-malformed", { what: "field", name, rule }, place);
    return false;
  }
  return true;
}

/** The name of a type by its path; undefined when the last step has no letters to make one of. */
export function pathName(path: string, step: string): string | undefined {
  if (/^[A-Za-z][A-Za-z0-9_]*$/.test(step)) return `${path}.${step}`;
  const [first, ...rest] = words(step).map((word) => word.replaceAll(/[^A-Za-z0-9]/g, ""));
  const camel = [first?.toLowerCase(), ...rest.map(capitalised)].join("");
  return /^[a-z]/.test(camel) ? `${path}.${camel}` : undefined;
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}
