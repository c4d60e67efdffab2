import type { IrMethod, IrService } from "@twobyte/compiler/ir";
import { MESSAGES } from "../codec/messages-module.ts";
import type { Context } from "../context.ts";
import type { ModuleSource } from "../source/module-source.ts";

/** Kinds of methods that the runtime carries, with the runtime's name for their descriptions. */
export const CARRIED: { readonly [kind: string]: string } = {
  unary: "UnaryMethod",
  serverStream: "ServerStreamMethod",
};

/** The service's methods of these kinds. */
export function carriedMethods(service: IrService): readonly IrMethod[] {
  return service.methods.filter((method) => method.kind in CARRIED);
}

/** What a method is called in names. */
export function methodKey(service: IrService, method: IrMethod): string {
  return `${service.name}.${method.name}`;
}

/**
 * The object that describes a method to the runtime, every message that it ever carried included;
 * `more` are lines that one side alone needs.
 */
export function methodText(
  context: Context,
  module: ModuleSource,
  service: IrService,
  method: IrMethod,
  more: readonly string[],
): string {
  const codec = (name: string): string => module.use(MESSAGES, context.names.message(name));
  const messages = (role: "output" | "error"): string => {
    const texts = method.messages
      .filter((one) => one.role === role)
      .map((one) => {
        const removed = one.removed === undefined ? "" : `, removed: ${one.removed}`;
        return `{ codec: ${codec(one.message)}, since: ${one.since}${removed} }`;
      });
    return `[${texts.join(", ")}]`;
  };
  return [
    "{",
    `  service: ${JSON.stringify(service.name)},`,
    `  name: ${JSON.stringify(method.name)},`,
    `  code: ${JSON.stringify(method.code)},`,
    `  kind: ${JSON.stringify(method.kind)},`,
    `  since: ${method.since},`,
    `  maxBytes: ${method.policies.maxBytes},`,
    ...more.map((line) => `  ${line},`),
    `  input: ${codec(method.input)},`,
    `  outputs: ${messages("output")},`,
    `  errors: ${messages("error")},`,
    `  tagged: ${method.outputs.length > 1},`,
    "}",
  ].join("\n");
}
