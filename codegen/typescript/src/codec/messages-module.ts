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
  const module = new ModuleSource(MESSAGES);
  for (const name of carriedStructs(context)) {
    const { code } = context.struct(name);
    const type = context.names.type(name);
    const constrained = isConstrained(context, { kind: "struct", name });
    module.constants.push({
      name: `${type}Message`,
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

/** Inputs and everything that has a code. */
function carriedStructs(context: Context): readonly string[] {
  const names = new Set(
    context.ir.structs.filter((struct) => struct.code !== undefined).map((struct) => struct.name),
  );
  for (const service of context.ir.services)
    for (const method of service.methods) names.add(method.input);
  return [...names].sort();
}
