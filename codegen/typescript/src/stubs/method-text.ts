import type { IrMethod, IrMethodMessage, IrService } from "@twobyte/compiler/ir";
import { codeOf, MESSAGES } from "../codec/messages-module.ts";
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
 * Whether an answer comes with its message's name: when the method has, or ever had, more than one
 * output. Peers of older revisions answer with, and expect, what is gone.
 */
export function isTagged(method: IrMethod): boolean {
  const outputs = method.messages.filter(({ role }) => role === "output");
  return new Set(outputs.map(({ message }) => message)).size > 1;
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
  const codecOf = ({ message, since }: IrMethodMessage): string => {
    const code = codeOf(context, message, since);
    const own = codec(message);
    return code === codeOf(context, message) ? own : `{ ...${own}, code: ${JSON.stringify(code)} }`;
  };
  const messages = (role: "output" | "error"): string => {
    const texts = method.messages
      .filter((one) => one.role === role)
      .map((one) => {
        const removed = one.removed === undefined ? "" : `, removed: ${one.removed}`;
        return `{ codec: ${codecOf(one)}, since: ${one.since}${removed} }`;
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
    `  tagged: ${isTagged(method)},`,
    "}",
  ].join("\n");
}
