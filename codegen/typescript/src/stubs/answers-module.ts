import type { IrMethod } from "@twobyte/compiler/ir";
import type { Context } from "../context.ts";
import { ModuleSource } from "../source/module-source.ts";
import { TYPES } from "../types/type-text.ts";
import { ANSWERS, carriedMethods, isTagged, methodKey, sendsItems } from "./method-text.ts";

/** `answers.ts`: for both sides what each method answers, and what callers send behind the input. */
export function answersModule(context: Context): ModuleSource {
  const module = new ModuleSource(ANSWERS, context.names.isFunction);
  for (const service of context.ir.services) {
    for (const method of carriedMethods(service)) {
      const name = methodKey(service, method);
      if (method.kind !== "event") {
        module.types.push(
          `/** What \`${name}\` answers. */\n` +
            `export type ${context.names.answer(name)} = ${messagesText(context, module, method, "output")};`,
        );
      }
      if (sendsItems(method)) {
        module.types.push(
          `/** What callers of \`${name}\` send behind the input. */\n` +
            `export type ${context.names.item(name)} = ${messagesText(context, module, method, "input")};`,
        );
      }
    }
  }
  return module;
}

/** The message, or one of several together with its name. */
function messagesText(
  context: Context,
  module: ModuleSource,
  method: IrMethod,
  role: "output" | "input",
): string {
  const type = (name: string): string => module.useType(TYPES, context.names.type(name));
  const messages = role === "output" ? method.outputs : method.inputs;
  const [only] = messages;
  if (only !== undefined && !isTagged(method, role)) return type(only);
  const members = messages.map(
    (name) => `\n  | { readonly message: ${JSON.stringify(name)}; readonly value: ${type(name)} }`,
  );
  if (members.length > 0) return members.join("");
  return role === "output" ? "void" : "never";
}

/** Lines that hand these types on from an entry point. */
export function answersExport(context: Context): string[] {
  const names = context.ir.services
    .flatMap((service) =>
      carriedMethods(service).flatMap((method) => {
        const name = methodKey(service, method);
        return [
          ...(method.kind === "event" ? [] : [context.names.answer(name)]),
          ...(sendsItems(method) ? [context.names.item(name)] : []),
        ];
      }),
    )
    .sort();
  return names.length === 0 ? [] : [`export type { ${names.join(", ")} } from "${ANSWERS}";`];
}
