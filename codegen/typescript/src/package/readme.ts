import type { IrMethod, IrStruct } from "@twobyte/compiler/ir";
import { exampleSource } from "@twobyte/compiler/ir";
import type { Context } from "../context.ts";
import { liveFields } from "../types/types-module.ts";
import { exampleText } from "./example-text.ts";
import { firstCall, hasCalls } from "./first-call.ts";
import { codeSpan, markdownLine, markdownTable } from "./markdown.ts";

/** `README.md` of the generated package: what it is, a first call, what travels under which code. */
export function readmeText(context: Context): string {
  const { protocol } = context.ir;
  const sections = [
    `# ${protocol.package}`,
    markdownLine(protocol.doc ?? `Everything that speaks the protocol ${protocol.name}.`),
    `Made from the schema of ${codeSpan(protocol.name)}; ${revisionsText(context)}`,
    "## Install",
    ["```sh", installText(context), "```"].join("\n"),
    ...firstCall(context),
    ...firstMessage(context),
    ...messages(context),
    ...methods(context),
    "## Change it",
    "Nothing here is edited by hand. Change the schema, then run `twobyte generate` where it lies; `twobyte check` says what a change does to those who run an older package.",
  ];
  return `${sections.join("\n\n")}\n`;
}

function installText(context: Context): string {
  const name = context.ir.protocol.package;
  return hasCalls(context)
    ? `npm install ${name} @twobyte/client       # to call\nnpm install ${name} @twobyte/server ws    # to serve`
    : `npm install ${name}`;
}

function revisionsText({ ir, revision }: Context): string {
  const isDraft = ir.revisions.at(-1)?.state === "draft";
  if (revision === 1) return isDraft ? "revision 1, a draft." : "revision 1.";
  return isDraft
    ? `revisions 1 to ${revision}, the last one a draft.`
    : `revisions 1 to ${revision}.`;
}

function liveMessages(context: Context): IrStruct[] {
  return context.ir.structs.filter((one) => one.code !== undefined && one.removed === undefined);
}

/** The first thing that someone sends: an input of a method, else any message. */
function firstMessage(context: Context): string[] {
  const examples = exampleSource(context.ir, { optional: false });
  const inputs = liveMethods(context).map(({ method }) => context.struct(method.input));
  for (const struct of [...inputs, ...liveMessages(context)]) {
    const value =
      liveFields(struct).length === 0 ? undefined : exampleText(context, examples, struct);
    if (value === undefined) continue;
    const type = context.names.type(struct.name);
    const inText = context.names.inText(struct.name);
    return [
      "## First message",
      [
        "```ts",
        `import { decode${type}, encode${type} } from "${context.ir.protocol.package}/codec";`,
        "",
        `const bytes = encode${type}(${value});`,
        `const value = decode${type}(bytes);`,
        "```",
      ].join("\n"),
      `${codeSpan(`encode${inText}`)} and ${codeSpan(`decode${inText}`)} do the same in the text profile, ${codeSpan(`${context.names.value(struct.name)}ToJson`)} and ${codeSpan(`${context.names.value(struct.name)}FromJson`)} in JSON. Whatever is no ${codeSpan(type)} is refused with a \`CodecError\`.`,
    ];
  }
  return [];
}

function messages(context: Context): string[] {
  const rows = liveMessages(context).map((struct) => [
    codeSpan(struct.code ?? ""),
    codeSpan(context.names.type(struct.name)),
    about(struct),
  ]);
  return rows.length === 0
    ? []
    : ["## Messages", markdownTable(["code", "message", "what it is"], rows)];
}

interface ServiceMethod {
  readonly service: string;
  readonly method: IrMethod;
}

function liveMethods(context: Context): readonly ServiceMethod[] {
  return context.ir.services.flatMap(({ name, methods: all }) =>
    all.map((method) => ({ service: name, method })),
  );
}

function methods(context: Context): string[] {
  const all = liveMethods(context);
  const types = (names: readonly string[]): string =>
    names.map((name) => codeSpan(context.names.type(name))).join(", ");
  const hasItems = all.some(({ method }) => method.inputs.length > 0);
  const rows = all.map(({ service, method }) => [
    codeSpan(method.code),
    codeSpan(`${service}.${method.name}`),
    method.kind,
    types([method.input]),
    ...(hasItems ? [types(method.inputs)] : []),
    types(method.outputs),
    about(method),
  ]);
  const items = hasItems ? ["then sends"] : [];
  const columns = ["code", "method", "kind", "opens with", ...items, "answers", "what it does"];
  return rows.length === 0 ? [] : ["## Methods", markdownTable(columns, rows)];
}

function about({
  doc,
  deprecated,
}: {
  readonly doc?: string;
  readonly deprecated?: string;
}): string {
  const words = [
    ...(deprecated === undefined ? [] : [`Deprecated: ${deprecated}`]),
    ...(doc === undefined ? [] : [doc]),
  ];
  return markdownLine(words.join(" "));
}
