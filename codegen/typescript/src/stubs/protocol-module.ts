import type { Context } from "../context.ts";
import { ModuleSource } from "../source/module-source.ts";

export const PROTOCOL = "./protocol.js";

/** `protocol.ts`: what both sides show each other when they meet. */
export function protocolModule(context: Context): ModuleSource {
  const module = new ModuleSource(PROTOCOL, context.names.isFunction);
  const { protocol, revisions } = context.ir;
  const marks = revisions.map(
    ({ number, fingerprint, state }) =>
      `  { number: ${number}, fingerprint: ${JSON.stringify(fingerprint)}, draft: ${state === "draft"} },`,
  );
  module.types.push(
    [
      "/** A protocol and the revisions of it that this package speaks. */",
      "export interface Protocol {",
      "  readonly name: string;",
      "  readonly lineage: string;",
      "  readonly revisions: readonly { readonly number: number; readonly fingerprint: string; readonly draft: boolean }[];",
      "}",
    ].join("\n"),
  );
  module.constants.push({
    name: "protocol",
    doc: `The protocol ${protocol.name}: hand it to \`connect\` or \`serve\`.`,
    exported: true,
    type: "Protocol",
    value: [
      "{",
      `  name: ${JSON.stringify(protocol.name)},`,
      `  lineage: ${JSON.stringify(protocol.lineage)},`,
      `  revisions: [`,
      ...marks.map((mark) => `  ${mark}`),
      "  ],",
      "}",
    ].join("\n"),
  });
  return module;
}
