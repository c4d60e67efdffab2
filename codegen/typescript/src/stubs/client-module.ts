import type { IrPolicies, IrService } from "@twobyte/compiler/ir";
import type { Context } from "../context.ts";
import { docComment } from "../source/doc-comment.ts";
import { indent, ModuleSource } from "../source/module-source.ts";
import { TYPES } from "../types/type-text.ts";
import { answersExport } from "./answers-module.ts";
import type { CarriedMethod } from "./method-text.ts";
import { carriedMethods, isGivenItems, methodKey, methodText, methodType } from "./method-text.ts";
import { PROTOCOL } from "./protocol-module.ts";

const CLIENT = "./client.js";
const CLIENT_RUNTIME = "@twobyte/client/codegen1";

/** `client.ts`: one class a service that the server serves, one method a method. */
export function clientModule(context: Context): ModuleSource {
  const module = new ModuleSource(CLIENT, context.names.isFunction);
  module.types.push(...answersExport(context), `export { protocol } from "${PROTOCOL}";`);
  for (const service of context.ir.services) {
    if (service.servedBy === "server" && carriedMethods(service).length > 0)
      addService(context, module, service);
  }
  return module;
}

function addService(context: Context, module: ModuleSource, service: IrService): void {
  const session = module.useType(CLIENT_RUNTIME, "ClientSession");
  const methods = carriedMethods(service);
  for (const method of methods) addDescription(context, module, service, method);
  const topics = methods.filter(({ kind }) => kind === "topic");
  const calls = methods.filter(({ kind }) => kind !== "topic");
  const isCalled = calls.length > 0;
  const lines = [
    ...topics.flatMap((method) => topicLines(context, module, service, method)),
    ...(isCalled ? [`readonly #session: ${session};`] : []),
    "",
    `constructor(session: ${session}) {`,
    ...(isCalled ? ["  this.#session = session;"] : []),
    ...topics.map((method) => {
      const description = context.names.method(methodKey(service, method));
      return `  this.${method.name} = ${module.use(CLIENT_RUNTIME, method.runtime.call)}(session, ${description});`;
    }),
    "}",
    ...calls.flatMap((method) => ["", ...methodLines(context, module, service, method)]),
  ];
  module.types.push(
    `${docComment(service)}export class ${context.names.client(service.name)} {\n${indent(lines).join("\n")}\n}`,
  );
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
    type: methodType(context, module, CLIENT_RUNTIME, service, method),
    value: methodText(context, module, service, method, policyLines(method.policies)),
  });
}

function policyLines({ deadlineMs, cache }: IrPolicies): string[] {
  return [
    ...(deadlineMs === undefined ? [] : [`deadlineMs: ${deadlineMs}`]),
    ...(cache?.shared === true ? ["isShared: true"] : []),
  ];
}

/** The member for a topic, whose calls are its own. */
function topicLines(
  context: Context,
  module: ModuleSource,
  service: IrService,
  method: CarriedMethod,
): string[] {
  const name = methodKey(service, method);
  const key = module.useType(TYPES, context.names.type(method.input));
  const type = `${module.useType(CLIENT_RUNTIME, "TopicClient")}<${key}, ${context.names.item(name)}, ${context.names.answer(name)}>`;
  const doc = docComment(method).trimEnd();
  return [...(doc === "" ? [] : doc.split("\n")), `readonly ${method.name}: ${type};`];
}

function methodLines(
  context: Context,
  module: ModuleSource,
  service: IrService,
  method: CarriedMethod,
): string[] {
  const name = methodKey(service, method);
  const answer = method.kind === "event" ? "void" : context.names.answer(name);
  const { options, stream } = method.runtime;
  const returns =
    stream === undefined
      ? `Promise<${answer}>`
      : `${module.useType(CLIENT_RUNTIME, stream)}<${answer}>`;
  const item = context.names.item(name);
  const parameters = [
    `input: ${module.useType(TYPES, context.names.type(method.input))}`,
    ...(isGivenItems(method) ? [`items: AsyncIterable<${item}> | Iterable<${item}>`] : []),
    `options?: ${module.useType(CLIENT_RUNTIME, options)}`,
  ];
  const given = ["input", ...(isGivenItems(method) ? ["items"] : []), "options"];
  const call = module.use(CLIENT_RUNTIME, method.runtime.call);
  const doc = docComment(method).trimEnd();
  return [
    ...(doc === "" ? [] : doc.split("\n")),
    `${method.name}(${parameters.join(", ")}): ${returns} {`,
    `  return ${call}(this.#session, ${context.names.method(name)}, ${given.join(", ")});`,
    "}",
  ];
}
