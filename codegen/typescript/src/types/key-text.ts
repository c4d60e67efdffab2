import type { IrSlot } from "@twobyte/compiler/ir";
import { isFine, unitText } from "../binary/scalars.ts";
import type { Target } from "../binary/value-code.ts";
import { ordinalText } from "../binary/value-code.ts";
import { DEFAULT_LIMIT, membersVary, ownBound, WIRE } from "../context.ts";
import { MEMBERS } from "./members-module.ts";

/** Expression for a map's entries in the order of their keys' texts (spec 2.4). */
export function sortedText(target: Target, map: IrSlot, path: string): string {
  if (map.type.kind !== "map") throw new Error("no map to sort");
  const sorted = target.module.use(WIRE, "sortedEntries");
  const text = keyText(target, map.type.key, "key", path, true);
  const [limit] = ownBound(map);
  const given = ["map", JSON.stringify(path)];
  if (text !== "String(key)") given.push(limit ?? `${DEFAULT_LIMIT}`, `(key) => ${text}`);
  else if (limit !== undefined) given.push(limit);
  const { type } = map.type.key;
  if (type.kind === "enum" && membersVary(target.context.enumOf(type.name).members)) {
    // Two keys of today can be one of an older revision.
    given.push(
      `() => ${target.module.use(WIRE, "notExpressible")}(${JSON.stringify(path)}, revision)`,
    );
  }
  return `${sorted}(${given.join(", ")})`;
}

/** Lines that refuse `key` unless it comes behind the key whose text is in `previous`. */
export function keyOrderLines(target: Target, key: IrSlot, path: string): string[] {
  const text = keyText(target, key, "key", path, false);
  const check = target.module.use(WIRE, "checkOrder");
  return [
    `const keyText = ${text};`,
    `if (previous !== undefined) ${check}(r, previous, keyText);`,
    "previous = keyText;",
  ];
}

/**
 * The text of a key in the JSON mapping. While writing, a member of an enum counts as the one that
 * the revision writes in its place.
 */
function keyText(
  target: Target,
  slot: IrSlot,
  key: string,
  path: string,
  writing: boolean,
): string {
  const { type } = slot;
  const { module, context } = target;
  switch (type.kind) {
    case "uuid":
      return writing ? `${key}.toLowerCase()` : key;
    case "string":
      return key;
    case "decimal":
      return type.units === "bigint"
        ? `${module.use(WIRE, "bigUnitsToJson")}(${key}, ${type.scale}, ${JSON.stringify(path)})`
        : `${module.use(WIRE, "decimalToJson")}(${key}, ${type.scale}, ${unitText(type.scale)}, ${JSON.stringify(path)})`;
    case "enum": {
      const one = context.enumOf(type.name);
      if (!writing || !membersVary(one.members)) return `String(${key})`;
      const at = module.use(MEMBERS, `memberOf${context.names.type(type.name)}`);
      return `String(${at}(${ordinalText(target, slot, key, path)}, revision))`;
    }
    case "bytes":
      return `${module.use(WIRE, "bytesToJson")}(${key})`;
    default:
      return `String(${key})`;
  }
}

/** Whether a key's JSON mapping is a number, of which a property's name is the text. */
export function isNumericKey(target: Target, slot: IrSlot): boolean {
  const { type } = slot;
  if (type.kind === "enum")
    return typeof target.context.enumOf(type.name).members[0]?.value === "number";
  if (type.kind === "timestamp" || type.kind === "duration") return !isFine(type.unit);
  return (
    type.kind === "float" || (type.kind === "int" && type.width !== "u64" && type.width !== "i64")
  );
}
