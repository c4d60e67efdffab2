import type { IrMethod, IrService } from "@twobyte/compiler/ir";
import { exampleSource } from "@twobyte/compiler/ir";
import type { Context } from "../context.ts";
import { answersInStream, carriedMethods, isGivenItems, isTagged } from "../stubs/method-text.ts";
import { exampleText } from "./example-text.ts";
import { codeSpan } from "./markdown.ts";

interface Call {
  readonly service: IrService;
  readonly method: IrMethod;
  /** What the stub is given, as expressions: the input, and a list of items if it takes any. */
  readonly given: string;
}

/** Whether the package has a client, whose calls a server can take. */
export function hasCalls(context: Context): boolean {
  return servedServices(context).length > 0;
}

/** The README's section about the first call, and what to do at the other end. */
export function firstCall(context: Context): string[] {
  const call = chooseCall(context);
  if (call === undefined) return [];
  const { service, method, given } = call;
  const name = context.ir.protocol.package;
  const token = method.policies.auth.mode === "public" ? "" : ', token: "token"';
  const client = context.names.client(service.name);
  const binders = servedServices(context).map((one) => codeSpan(context.names.binder(one.name)));
  const isDraft = context.ir.revisions.at(-1)?.state === "draft";
  const draft = " The last revision is a draft, which the server takes only with `allowDraft`.";
  return [
    "## First call",
    [
      "```ts",
      `import { ${client}, protocol } from "${name}/client";`,
      'import { connect } from "@twobyte/client";',
      "",
      `const session = connect(protocol, { url: "wss://example.org/twobyte"${token} });`,
      `const client = new ${client}(session);`,
      ...callLines(method, given),
      "await session.close();",
      "```",
    ].join("\n"),
    `The server hands what ${binders.join(", ")} of ${codeSpan(`${name}/server`)} ${binders.length === 1 ? "makes" : "make"} of your handlers to \`serve\` of \`@twobyte/server\`.${isDraft ? draft : ""}`,
  ];
}

function callLines(method: IrMethod, given: string): string[] {
  const isTopic = method.kind === "topic";
  const call = `client.${method.name}${isTopic ? ".subscribe" : ""}(${given})`;
  if (isTopic || answersInStream(method)) {
    return [`for await (const answer of ${call}) {`, "  console.log(answer);", "}"];
  }
  return method.kind === "event" ? [`await ${call};`] : [`console.log(await ${call});`];
}

function chooseCall(context: Context): Call | undefined {
  for (const service of servedServices(context)) {
    for (const method of carriedMethods(service)) {
      const given = givenText(context, method);
      if (given !== undefined) return { service, method, given };
    }
  }
  return undefined;
}

/** What a call of the method is given; undefined when nothing serves as an example. */
function givenText(context: Context, method: IrMethod): string | undefined {
  const examples = exampleSource(context.ir, { optional: false });
  const input = exampleText(context, examples, context.struct(method.input));
  if (input === undefined || !isGivenItems(method)) return input;
  for (const name of method.inputs) {
    const value = exampleText(context, examples, context.struct(name));
    if (value === undefined) continue;
    const isNamed = isTagged(method, "input");
    const item = isNamed ? `{ message: ${JSON.stringify(name)}, value: ${value} }` : value;
    return `${input}, [${item}]`;
  }
  return undefined;
}

function servedServices({ ir }: Context): IrService[] {
  return ir.services.filter(
    (service) => service.servedBy === "server" && carriedMethods(service).length > 0,
  );
}
