import type { Declarations } from "../declarations/declarations.ts";
import { within } from "./place.ts";
import { placeOfService } from "./places-of.ts";
import type { Reading } from "./reading.ts";
import { report } from "./reading.ts";

/** `overflow: { latest: field }`: the field stands in every item and always has a scalar value. */
export function checkLatestKeys(reading: Reading, declarations: Declarations): void {
  const structs = new Map(declarations.structs.map((struct) => [struct.name, struct]));
  for (const service of declarations.services) {
    for (const { name, outputs, policies } of service.methods) {
      const { overflow } = policies;
      if (overflow.mode !== "latest") continue;
      const without = outputs.filter((output) => {
        const field = structs.get(output)?.fields.find((one) => one.name === overflow.key);
        return (
          field === undefined ||
          //@fault latest-of-an-optional R-SCHEMA-53
          field.optional ||
          field.slot.nullable ||
          //@fault latest-of-anything R-SCHEMA-53 false
          !isKey(field.slot.type.kind)
        );
      });
      if (without.length === 0) continue;
      const key = JSON.stringify(overflow.key);
      const problem = `${without.join(", ")} has no field ${key} that is required and scalar`;
      const instead = "name a field that every output has, required, never null, and not a float";
      const place = within(placeOfService(reading, service.name, name), {
        kind: "option",
        name: "overflow",
      });
      report(reading, "policy-inconsistent", { problem, instead }, place);
    }
  }
}

const keys = ["bool", "int", "string", "uuid", "enum", "timestamp", "decimal"];

function isKey(kind: string): boolean {
  return keys.includes(kind);
}
