import type { IrMethod } from "@twobyte/compiler/ir";
import type { Context } from "../context.ts";
import { ModuleSource } from "../source/module-source.ts";
import { TYPES } from "../types/type-text.ts";
import { carriedMethods, isTagged, methodKey } from "./method-text.ts";

export const ANSWERS = "./answers.js";

/** `answers.ts`: what each method answers, for both sides. */
export function answersModule(context: Context): ModuleSource {
  const module = new ModuleSource(ANSWERS, context.names.isFunction);
  for (const service of context.ir.services) {
    for (const method of carriedMethods(service)) {
      module.types.push(
        `/** What \`${service.name}.${method.name}\` answers. */\n` +
          `export type ${context.names.answer(methodKey(service, method))} = ${answerText(context, module, method)};`,
      );
    }
  }
  return module;
}

/** The message, or one of several together with its name. */
function answerText(context: Context, module: ModuleSource, method: IrMethod): string {
  const type = (name: string): string => module.useType(TYPES, context.names.type(name));
  const [only] = method.outputs;
  if (only !== undefined && !isTagged(method)) return type(only);
  const members = method.outputs.map(
    (name) => `\n  | { readonly message: ${JSON.stringify(name)}; readonly value: ${type(name)} }`,
  );
  return members.length === 0 ? "void" : members.join("");
}

/** Lines that hand the answers' types on from an entry point. */
export function answersExport(context: Context): string[] {
  const names = context.ir.services
    .flatMap((service) =>
      carriedMethods(service).map((method) => context.names.answer(methodKey(service, method))),
    )
    .sort();
  return names.length === 0 ? [] : [`export type { ${names.join(", ")} } from "${ANSWERS}";`];
}
