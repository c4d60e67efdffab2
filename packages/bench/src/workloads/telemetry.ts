import type { Random } from "../random.ts";
import type { EnumType, FieldType, ScalarKind } from "../schema.ts";
import { enumeration, struct } from "../schema.ts";
import type { Recipe } from "../workload.ts";

const mode: EnumType = enumeration("Mode", ["Off", "Idle", "Run", "Hold", "Fault"]);

/** One machine reading: numbers and flags only, no string. */
export const telemetry: Recipe = {
  name: "telemetry",
  summary: "12 f64, 8 i32, 4 booleans, 3 enums of 5",
  listed: true,
  seed: 0x74656c04,
  count: 128,
  schema: {
    root: "Telemetry",
    structs: [
      struct("Telemetry", {
        ...numbered("f", 12, "f64"),
        ...numbered("i", 8, "i32"),
        ...numbered("b", 4, "bool"),
        ...numbered("e", 3, mode),
      }),
    ],
  },
  make: (random) => ({
    ...filled("f", 12, () => sign(random) * 10 ** random.float(-1, 4)),
    ...filled("i", 8, () => Math.trunc(sign(random) * 10 ** random.float(1.3, 8.3))),
    ...filled("b", 4, () => random.chance(0.5)),
    ...filled("e", 3, () => random.int(0, mode.members.length - 1)),
  }),
};

function sign(random: Random): number {
  return random.chance(0.5) ? 1 : -1;
}

function numbered(
  prefix: string,
  count: number,
  type: FieldType | ScalarKind,
): Record<string, FieldType | ScalarKind> {
  return filled(prefix, count, () => type);
}

function filled<T>(prefix: string, count: number, make: () => T): Record<string, T> {
  const fields: Record<string, T> = {};
  for (let index = 0; index < count; index++) fields[`${prefix}${index}`] = make();
  return fields;
}
