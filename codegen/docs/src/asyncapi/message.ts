import type { ExampleSource, IrMethod, IrStruct } from "@twobyte/compiler/ir";
import type { IrIndex } from "../ir-index.ts";
import { methodsOf } from "../ir-index.ts";
import type { JsonObject } from "../json-schema/json-object.ts";
import { defined } from "../json-schema/json-object.ts";
import { pointer } from "../json-schema/pointer.ts";
import { byCodeUnit } from "../order.ts";

/** Every message that a method carries, once each, sorted by name. */
export function messagesOf(methods: readonly IrMethod[]): string[] {
  const names = methods.flatMap(({ input, inputs, outputs, errors }) => [
    input,
    ...inputs,
    ...outputs,
    ...errors,
  ]);
  return [...new Set(names)].sort(byCodeUnit);
}

/** The message components of a document, with an example each where there is one. */
export function messageComponents(index: IrIndex, examples: ExampleSource): JsonObject {
  const names = messagesOf(index.services.flatMap(methodsOf));
  return Object.fromEntries(
    names.map((name) => [name, messageComponent(index.struct(name), examples)]),
  );
}

function messageComponent(struct: IrStruct, examples: ExampleSource): JsonObject {
  const example = examples(struct.name);
  return defined({
    name: struct.name,
    title: struct.name,
    description: struct.doc,
    contentType: "application/json",
    payload: { $ref: pointer("components", "schemas", struct.name) },
    examples: "value" in example ? [{ payload: example.value }] : undefined,
    "x-twobyte-code": struct.code,
    "x-twobyte-deprecated": struct.deprecated,
  });
}
