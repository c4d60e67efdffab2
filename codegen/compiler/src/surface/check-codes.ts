import type { Declarations } from "../declarations/declarations.ts";
import { isCode } from "../lock/mnemonic.ts";
import type { Place } from "./place.ts";
import { placeOfService, placeOfType } from "./places-of.ts";
import type { Reading } from "./reading.ts";
import { report } from "./reading.ts";

/** Codes that the author pinned: their form, and that each has one owner. */
export function checkCodes(reading: Reading, declarations: Declarations): void {
  const owners = new Map<string, { readonly owner: string; readonly place: Place }>();
  const check = (code: string | undefined, owner: string, place: Place): void => {
    if (code === undefined) return;
    if (!isCode(code)) {
      report(reading, "code-malformed", { code }, place);
      return;
    }
    const other = owners.get(code);
    //@fault pinned-twice R-SCHEMA-39,R-CODE-2 if (other !== null) owners.set(code, { owner, place });
    if (other === undefined) owners.set(code, { owner, place });
    else {
      const related = { message: "the other one", place: other.place };
      report(reading, "code-repeated", { code, owner, other: other.owner }, place, related);
    }
  };
  for (const { name, code } of declarations.structs) check(code, name, placeOfType(reading, name));
  for (const { name, methods } of declarations.services)
    for (const method of methods)
      check(method.code, `${name}.${method.name}`, placeOfService(reading, name, method.name));
}
