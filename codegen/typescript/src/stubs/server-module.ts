import type { IrPolicies, IrService } from "@twobyte/compiler/ir";
import type { Context } from "../context.ts";
import { docComment } from "../source/doc-comment.ts";
import { ModuleSource } from "../source/module-source.ts";
import { TYPES } from "../types/type-text.ts";
import { answersExport } from "./answers-module.ts";
import type { CarriedMethod } from "./method-text.ts";
import {
  answersInStream,
  carriedMethods,
  isGivenItems,
  methodKey,
  methodText,
  methodType,
} from "./method-text.ts";
import { PROTOCOL } from "./protocol-module.ts";

const SERVER = "./server.js";
const SERVER_RUNTIME = "@twobyte/server/codegen1";

/** `server.ts`: for every service of the server's the interface to implement, and its binder. */
export function serverModule(context: Context): ModuleSource {
  const module = new ModuleSource(SERVER, context.names.isFunction);
  module.types.push(...answersExport(context), `export { protocol } from "${PROTOCOL}";`);
  for (const service of context.ir.services) {
    if (service.servedBy === "server" && carriedMethods(service).length > 0)
      addService(context, module, service);
  }
  return module;
}

function addService(context: Context, module: ModuleSource, service: IrService): void {
  const methods = carriedMethods(service);
  for (const method of methods) addDescription(context, module, service, method);
  const name = context.names.service(service.name);
  const members = methods.map((method) => memberText(context, module, service, method));
  module.types.push(`${docComment(service)}export interface ${name} {\n${members.join("\n")}\n}`);
  const topics = methods.filter(({ kind }) => kind === "topic");
  const bound = methods.map((method) => {
    if (method.kind === "topic") return `    topics.${method.name},`;
    const bind = module.use(SERVER_RUNTIME, method.runtime.bind);
    const given = isGivenItems(method) ? "input, items, context" : "input, context";
    const call = `(${given}) => service.${method.name}(${given})`;
    return `    ${bind}(${context.names.method(methodKey(service, method))}, ${call}),`;
  });
  module.functions.push({
    name: context.names.binder(service.name),
    doc: `Puts an implementation behind the service ${service.name}, to hand to \`serve\`.`,
    exported: true,
    parameters: [{ name: "service", type: name }],
    returns:
      module.useType(SERVER_RUNTIME, "BoundService") + topicsType(context, module, service, topics),
    lines: [
      ...topicsLines(context, module, service, topics),
      "return {",
      `  name: ${JSON.stringify(service.name)},`,
      "  methods: [",
      ...bound,
      "  ],",
      ...(topics.length === 0
        ? []
        : [
            "  topics: {",
            ...topics.map(({ name: one }) => `    ${one}: topics.${one}.topic,`),
            "  },",
          ]),
      "};",
    ],
  });
}

/** What the binder returns besides: where a program publishes. */
function topicsType(
  context: Context,
  module: ModuleSource,
  service: IrService,
  topics: readonly CarriedMethod[],
): string {
  if (topics.length === 0) return "";
  const members = topics.map((method) => {
    const key = module.useType(TYPES, context.names.type(method.input));
    const answer = context.names.answer(methodKey(service, method));
    return `readonly ${method.name}: ${module.useType(SERVER_RUNTIME, "Topic")}<${key}, ${answer}>`;
  });
  return ` & { readonly topics: { ${members.join("; ")} } }`;
}

function topicsLines(
  context: Context,
  module: ModuleSource,
  service: IrService,
  topics: readonly CarriedMethod[],
): string[] {
  if (topics.length === 0) return [];
  const lines = topics.map((method) => {
    const bind = module.use(SERVER_RUNTIME, method.runtime.bind);
    const description = context.names.method(methodKey(service, method));
    return `  ${method.name}: ${bind}(${description}, service.${method.name}),`;
  });
  return ["const topics = {", ...lines, "};"];
}

function addDescription(
  context: Context,
  module: ModuleSource,
  service: IrService,
  method: CarriedMethod,
): void {
  module.constants.push({
    name: context.names.method(methodKey(service, method)),
    exported: false,
    type: methodType(context, module, SERVER_RUNTIME, service, method),
    value: methodText(context, module, service, method, policyLines(context, method)),
  });
}

/** What the runtime has to know of a method's policies. */
function policyLines(context: Context, method: CarriedMethod): string[] {
  const { auth, rate, cache, detach } = method.policies;
  return [
    `auth: ${authText(auth)}`,
    ...(rate === undefined ? [] : [`rate: { cost: ${rate.cost}, per: "${rate.per}" }`]),
    ...(detach.mode === "keep" ? [`keepMs: ${detach.leaseMs}`] : []),
    ...(cache === undefined
      ? []
      : [`cache: { maxAgeMs: ${cache.maxAgeMs}, shared: ${cache.shared} }`]),
    ...overflowLines(context, method),
  ];
}

/** What the runtime has to know of a method whose answers are kept for slow callers. */
function overflowLines(context: Context, { kind, policies }: CarriedMethod): string[] {
  const { overflow, replay } = policies;
  if (overflow.mode === "block") return [];
  const key = overflow.mode === "latest" ? `, key: ${JSON.stringify(overflow.key)}` : "";
  return [
    `overflow: { mode: ${JSON.stringify(overflow.mode)}${key} }`,
    `newest: ${context.revision}`,
    ...(kind === "topic" ? [`replay: ${replay?.last ?? 0}`] : []),
  ];
}

function authText(auth: IrPolicies["auth"]): string {
  if (auth.mode === "public") return '{ mode: "public" }';
  return `{ mode: "principal", scopes: ${JSON.stringify(auth.scopes)} }`;
}

function memberText(
  context: Context,
  module: ModuleSource,
  service: IrService,
  method: CarriedMethod,
): string {
  const name = methodKey(service, method);
  if (method.kind === "topic") {
    const key = module.useType(TYPES, context.names.type(method.input));
    const handler = module.useType(SERVER_RUNTIME, "TopicHandler");
    return `${docComment(method, "  ")}  readonly ${method.name}?: ${handler}<${key}, ${context.names.item(name)}>;`;
  }
  const answer = method.kind === "event" ? "void" : context.names.answer(name);
  const returns = answersInStream(method)
    ? `AsyncIterable<${answer}> | Iterable<${answer}>`
    : `${answer} | Promise<${answer}>`;
  const parameters = [
    `input: ${module.useType(TYPES, context.names.type(method.input))}`,
    ...(isGivenItems(method) ? [`items: AsyncIterable<${context.names.item(name)}>`] : []),
    `context: ${module.useType(SERVER_RUNTIME, "CallContext")}`,
  ];
  return `${docComment(method, "  ")}  ${method.name}(${parameters.join(", ")}): ${returns};`;
}
