import type { Ir, IrIndex, IrJson } from "@twobyte/compiler/ir";
import { ExampleError, exampleOf } from "@twobyte/compiler/ir";
import type { StructValue, Value } from "@twobyte/interpreter";
import { createInterpreter } from "@twobyte/interpreter";
import { Packr } from "msgpackr";
import { protobufSize } from "./protobuf-size.ts";

/** Bytes of one value in each form, without any envelope. */
export interface MessageSizes {
  readonly name: string;
  readonly binary: number;
  readonly text: number;
  readonly json: number;
  readonly messagepack: number;
  readonly protobuf: number;
  /** The value that was measured, in the JSON mapping. */
  readonly example: IrJson;
}

/** Makes the measure of a protocol's messages; it says why when a type has no example. */
export function createMeasure(
  ir: Ir,
  index: IrIndex,
): (name: string) => MessageSizes | { readonly reason: string } {
  const interpreter = createInterpreter(ir);
  // No records: one message alone has nobody to share them with.
  const packr = new Packr({ useRecords: false, variableMapSize: true });
  return (name) => {
    const struct = index.structs.get(name);
    if (struct === undefined) throw new Error(`The protocol has no type ${name}.`);
    let example: IrJson;
    try {
      example = exampleOf(ir, name);
    } catch (error) {
      if (error instanceof ExampleError) return { reason: error.message };
      throw error;
    }
    const value = interpreter.fromJson(name, example);
    return {
      name,
      binary: interpreter.encodeBinary(name, value).length,
      text: Buffer.byteLength(interpreter.encodeText(name, value)),
      json: Buffer.byteLength(JSON.stringify(example)),
      messagepack: packr.pack(withoutAbsent(value)).length,
      protobuf: protobufSize(index, struct, example),
      example,
    };
  };
}

/** The value without properties that are undefined: MessagePack would write them as nil. */
function withoutAbsent(value: Value): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (value instanceof Map) {
    return new Map(Array.from(value, ([key, item]) => [key, withoutAbsent(item)]));
  }
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value as StructValue)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => [name, withoutAbsent(member)]),
  );
}
