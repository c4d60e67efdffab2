import { failAt, show } from "../fail.ts";
import { difference, isIntegral } from "../number/integral.ts";
import { toUnits } from "../number/units.ts";
import type { Node } from "./node.ts";
import type { Memory } from "./previous.ts";
import { Previous } from "./previous.ts";
import type { ScalarType } from "./scalar.ts";
import { scalarProblem } from "./scalar.ts";

/** The node of a scalar; in a delta list it remembers the value. Throws `invalid_value`. */
export function lowerScalar(type: ScalarType, value: unknown, path: string, memory: Memory): Node {
  const problem = scalarProblem(type, value);
  if (problem !== undefined) {
    return failAt("invalid_value", path, `expected ${problem}, got ${show(value)}`);
  }
  if (isIntegral(type)) {
    const units = toUnits(type, value) ?? 0n;
    if (!(memory instanceof Previous)) return { kind: "integral", type, units };
    const delta = difference(type, units, memory.units);
    memory.units = units;
    return { kind: "integral", type, units, difference: delta };
  }
  switch (type.kind) {
    case "bool":
      return { kind: "bool", value: value === true };
    case "float":
      return { kind: "float", type, value: Number(value) };
    case "string":
      return { kind: "string", text: String(value) };
    case "bytes":
      return { kind: "bytes", bytes: value as Uint8Array };
    case "uuid":
      return { kind: "uuid", text: String(value).toLowerCase() };
    case "const":
      return { kind: "const" };
  }
}
