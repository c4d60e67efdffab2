import { BINARY } from "../binary/binary-module.ts";
import { CHECK, isConstrained } from "../check/check-module.ts";
import type { Context } from "../context.ts";
import { WIRE } from "../context.ts";
import { ModuleSource } from "../source/module-source.ts";
import { TEXT } from "../text/text-module.ts";
import { TYPES } from "../types/type-text.ts";

export const MESSAGES = "./messages.js";

/** `messages.ts`: what the runtime needs of every struct that a frame carries, one constant each. */
export function messagesModule(context: Context): ModuleSource {
  const module = new ModuleSource(MESSAGES, context.names.isFunction);
  for (const name of carriedStructs(context)) {
    const code = codeOf(context, name);
    const type = context.names.type(name);
    const constrained = isConstrained(context, { kind: "struct", name });
    module.constants.push({
      name: context.names.message(name),
      doc: `How a ${type} travels.`,
      exported: true,
      type: `${module.useType(WIRE, "MessageCodec")}<${module.useType(TYPES, type)}>`,
      value: [
        "{",
        `  name: ${JSON.stringify(name)},`,
        `  code: ${code === undefined ? "undefined" : JSON.stringify(code)},`,
        `  write: ${module.use(BINARY, `write${type}`)},`,
        `  read: ${module.use(BINARY, `read${type}`)},`,
        `  format: ${module.use(TEXT, `format${type}`)},`,
        `  parse: ${module.use(TEXT, `parse${type}`)},`,
        `  check: ${constrained ? module.use(CHECK, `check${type}`) : "undefined"},`,
        "}",
      ].join("\n"),
    });
  }
  return module;
}

/**
 * The code of a message in a revision: one that was gone for a while has another afterwards. In a
 * revision that does not have it, the newest one; undefined for what was never a message.
 */
export function codeOf(
  { ir, revision: newest }: Context,
  name: string,
  revision: number = newest,
): string | undefined {
  const own = ir.codes
    .filter((one) => one.kind === "message" && one.target === name)
    .sort((a, b) => a.since - b.since);
  const live = own.find(({ since, removed = Number.POSITIVE_INFINITY }) => {
    return since <= revision && revision < removed;
  });
  return (live ?? own.at(-1))?.code;
}

/** Inputs, and everything that a method ever answered with. */
function carriedStructs(context: Context): readonly string[] {
  const methods = context.ir.services.flatMap((service) => service.methods);
  return [
    ...new Set([
      ...methods.map((method) => method.input),
      ...methods.flatMap((method) => method.messages.map((one) => one.message)),
    ]),
  ].sort();
}
