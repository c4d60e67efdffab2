import type { ExampleSource, IrStruct } from "@twobyte/compiler/ir";
import type { Context } from "../context.ts";
import { key } from "../names.ts";
import { ModuleSource } from "../source/module-source.ts";
import { literal } from "../types/literal.ts";
import { liveFields } from "../types/types-module.ts";

/** An example of a struct as an expression; undefined when there is none. */
export function exampleText(
  context: Context,
  examples: ExampleSource,
  struct: IrStruct,
): string | undefined {
  const example = examples(struct.name);
  if ("reason" in example) return undefined;
  const target = { context, module: new ModuleSource("./readme.js", context.names.isFunction) };
  const values = example.value as { readonly [name: string]: Parameters<typeof literal>[2] };
  const fields = liveFields(struct)
    .filter((field) => values[field.name] !== undefined)
    .map(
      (field) =>
        `  ${key(field.name)}: ${literal(target, field.slot, values[field.name] ?? null)},\n`,
    );
  return fields.length === 0 ? "{}" : `{\n${fields.join("")}}`;
}
