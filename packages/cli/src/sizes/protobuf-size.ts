import type { IrIndex, IrJson, IrStruct, IrType } from "@twobyte/compiler/ir";
import { contentLength, isZero, numberSize, varint } from "./protobuf-scalars.ts";

type JsonObject = { readonly [name: string]: IrJson };

/**
 * Bytes that protobuf takes for a value: field numbers in the order of positions, each type as the
 * smallest of protobuf's that holds it, lists of numbers packed, a union as a message with a
 * `oneof`, and nothing for zeros of fields that are neither optional nor nullable.
 *
 * @param json the value in the JSON mapping (spec chapter 1)
 */
export function protobufSize(index: IrIndex, struct: IrStruct, json: IrJson): number {
  return total(struct.fields, ({ name, position, optional, slot, removed }) => {
    const value = removed === undefined ? (json as JsonObject)[name] : undefined;
    if (value === undefined) return 0;
    return fieldSize(index, position + 1, slot.type, value, optional || slot.nullable);
  });
}

/** A field's tag and value; `isExplicit`: also when it is zero or empty. */
function fieldSize(
  index: IrIndex,
  number: number,
  type: IrType,
  json: IrJson,
  isExplicit: boolean,
): number {
  if (json === null || type.kind === "const") return 0;
  const framed = (size: number): number => varint(number * 8) + varint(size) + size;
  const put = (at: number, one: IrType, value: IrJson): number =>
    fieldSize(index, at, one, value, true);
  if (type.kind === "list") {
    const items = (json as readonly IrJson[]).filter((item) => item !== null);
    const sizes = items.map((item) => numberSize(index, type.item.type, item));
    if (sizes.includes(undefined)) return total(items, (item) => put(number, type.item.type, item));
    return items.length === 0 ? 0 : framed(total(sizes, (size) => size ?? 0));
  }
  if (type.kind === "map") {
    return total(Object.entries(json as JsonObject), ([key, value]) =>
      framed(put(1, type.key.type, key) + put(2, type.value.type, value)),
    );
  }
  const size = numberSize(index, type, json);
  if (size !== undefined)
    return !isExplicit && isZero(index, type, json) ? 0 : varint(number * 8) + size;
  if (type.kind === "struct")
    return framed(protobufSize(index, get(index.structs, type.name), json));
  if (type.kind === "union") {
    const { tag, members } = get(index.unions, type.name);
    const at = members.findIndex(({ value }) => value === (json as JsonObject)[tag]);
    const struct = get(index.structs, members[at]?.struct ?? "");
    const member = protobufSize(index, struct, json);
    return framed(varint((at + 1) * 8) + varint(member) + member);
  }
  const length = contentLength(type, json);
  return !isExplicit && length === 0 ? 0 : framed(length);
}

function total<Item>(items: readonly Item[], size: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + size(item), 0);
}

function get<Value>(values: ReadonlyMap<string, Value>, name: string): Value {
  const value = values.get(name);
  if (value === undefined) throw new Error(`The protocol has no type ${name}.`);
  return value;
}
