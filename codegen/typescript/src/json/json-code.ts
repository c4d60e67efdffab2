import type { IrSlot } from "@twobyte/compiler/ir";
import { isFine, unitText } from "../binary/scalars.ts";
import type { Target } from "../binary/value-code.ts";
import { jsonDepth, limitOf, WIRE } from "../context.ts";
import { RANGES } from "../text/scalars.ts";

/** Expression for the JSON mapping of a present value (spec chapter 1). */
function toJsonText(target: Target, slot: IrSlot, value: string, label: string): string {
  const { context, module } = target;
  const { type } = slot;
  const use = (name: string): string => module.use(WIRE, name);
  switch (type.kind) {
    case "int":
      return type.width === "u64" || type.width === "i64" ? `String(${value})` : value;
    case "float":
      return type.special ? `${use("specialToJson")}(${value})` : value;
    case "timestamp":
    case "duration":
      return isFine(type.unit) ? `String(${value})` : value;
    case "bytes":
      return `${use("bytesToJson")}(${value})`;
    case "uuid":
      return `${value}.toLowerCase()`;
    case "decimal":
      return type.units === "bigint"
        ? `${use("bigUnitsToJson")}(${value}, ${type.scale}, ${JSON.stringify(label)})`
        : `${use("decimalToJson")}(${value}, ${type.scale}, ${unitText(type.scale)}, ${JSON.stringify(label)})`;
    case "struct":
    case "union":
      return `${context.names.value(type.name)}ToJson(${value})`;
    case "list":
    case "map":
      return `${lower(target.container(slot, label))}ToJson(${value})`;
    default:
      return value;
  }
}

/** Expression for the value of the JSON in `json`, checked. */
function fromJsonText(target: Target, slot: IrSlot, json: string, label: string): string {
  const { context, module } = target;
  const { type } = slot;
  const name = JSON.stringify(label);
  const call = (reader: string, ...given: string[]): string =>
    `${module.use(WIRE, reader)}(${[json, ...given, name].join(", ")})`;
  switch (type.kind) {
    case "bool":
      return call("booleanFromJson");
    case "int":
      return type.width === "u64" || type.width === "i64"
        ? bigText(target, type.width === "u64", call("bigintFromJson"), name)
        : call("integerFromJson", ...RANGES[type.width]);
    case "float": {
      const number = call(type.special ? "specialFromJson" : "floatFromJson");
      return type.width === "f32" ? `${module.use(WIRE, "single")}(${number}, ${name})` : number;
    }
    case "timestamp":
      return isFine(type.unit)
        ? bigText(target, false, call("bigintFromJson"), name)
        : call("integerFromJson", `${-(2 ** 47)}`, `${2 ** 47 - 1}`);
    case "duration":
      return isFine(type.unit)
        ? bigText(target, false, call("bigintFromJson"), name)
        : call("integerFromJson", ...RANGES.i53);
    case "string":
      return call("stringFromJson");
    case "uuid":
      return call("uuidFromJson");
    case "bytes":
      return call("bytesFromJson");
    case "json":
      return call("jsonFromJson", `${limitOf(slot)}`, `${jsonDepth(slot)}`);
    case "decimal":
      return type.units === "bigint"
        ? call("bigUnitsFromJson", `${type.scale}`)
        : call("decimalFromJson", `${type.scale}`, unitText(type.scale));
    case "const":
      return call("constFromJson", JSON.stringify(type.value));
    case "enum":
    case "union":
    case "struct":
      return `${context.names.value(type.name)}FromJson(${json})`;
    case "list":
    case "map":
      return `${lower(target.container(slot, label))}FromJson(${json})`;
  }
}

function bigText(target: Target, unsigned: boolean, text: string, name: string): string {
  return `${target.module.use(WIRE, unsigned ? "checkU64" : "checkI64")}(${text}, ${name})`;
}

export function lower(name: string): string {
  return name.replace(/^./, (letter) => letter.toLowerCase());
}

/** The same with null. */
export function slotToJson(target: Target, slot: IrSlot, value: string, label: string): string {
  const text = toJsonText(target, slot, value, label);
  return slot.nullable && text !== value ? `${value} === null ? null : ${text}` : text;
}

export function slotFromJson(target: Target, slot: IrSlot, json: string, label: string): string {
  const text = fromJsonText(target, slot, json, label);
  //@fault json-null-refused R-JSON-25 return text;
  return slot.nullable ? `${json} === null ? null : ${text}` : text;
}
