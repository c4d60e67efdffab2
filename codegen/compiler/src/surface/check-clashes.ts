import type { Declarations } from "../declarations/declarations.ts";
import type { Place } from "./place.ts";
import { placeOfField, placeOfService, placeOfType } from "./places-of.ts";
import type { Reading } from "./reading.ts";
import { report } from "./reading.ts";

/** Names that would be one name in generated code, or that only their case tells apart. */
export function checkClashes(reading: Reading, declarations: Declarations): void {
  const types = [...reading.types.keys()];
  const identifiers = new Map<string, string>();
  for (const name of types) {
    const both = identifierOf(name);
    const other = identifiers.get(both);
    if (other === undefined) identifiers.set(both, name);
    else reportClash(reading, { name, other, both }, (one) => placeOfType(reading, one));
  }
  warnOfCase(reading, [...identifiers.values()], (name) => placeOfType(reading, name));
  for (const { name, fields } of declarations.structs) {
    const names = fields.map((field) => field.name);
    warnOfCase(reading, names, (field) => placeOfField(reading, name, field));
  }
  const services = declarations.services.map((service) => service.name);
  warnOfCase(reading, services, (service) => placeOfService(reading, service));
  for (const { name, methods } of declarations.services) {
    const names = methods.map((method) => method.name);
    warnOfCase(reading, names, (method) => placeOfService(reading, name, method));
  }
}

function reportClash(
  reading: Reading,
  params: { readonly name: string; readonly other: string; readonly both: string },
  placeOf: (name: string) => Place,
): void {
  const related = { message: "the other one", place: placeOf(params.other) };
  report(reading, "name-clash", params, placeOf(params.name), related);
}

function warnOfCase(
  reading: Reading,
  names: readonly string[],
  placeOf: (name: string) => Place,
): void {
  const byFold = new Map<string, string>();
  for (const name of names) {
    const fold = identifierOf(name).toLowerCase();
    const other = byFold.get(fold);
    if (other === undefined) byFold.set(fold, name);
    else {
      const related = { message: "the other one", place: placeOf(other) };
      report(reading, "name-case-clash", { name, other }, placeOf(name), related);
    }
  }
}

/** The name without dots: `Chat.owner` is `ChatOwner`. */
function identifierOf(name: string): string {
  //@fault dots-told-apart R-SCHEMA-8 return name;
  return name.replaceAll(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
}
