import type { IrMethod, IrMethodMessage, IrService } from "@twobyte/compiler/ir";
import { codeOf, MESSAGES } from "../codec/messages-module.ts";
import type { Context } from "../context.ts";
import type { ModuleSource } from "../source/module-source.ts";
import { TYPES } from "../types/type-text.ts";
import type { CarriedKind } from "./carried-kinds.ts";
import { carriedKind } from "./carried-kinds.ts";

/** The module with the types of what methods carry. */
export const ANSWERS = "./answers.js";

/** A method that the runtime carries, with what it is called there. */
export type CarriedMethod = IrMethod & { readonly runtime: CarriedKind };

/** The service's methods of the kinds that the runtime carries. */
export function carriedMethods(service: IrService): readonly CarriedMethod[] {
  return service.methods.flatMap((method) => {
    const runtime = carriedKind(method);
    return runtime === undefined ? [] : [{ ...method, runtime }];
  });
}

/** Whether callers send messages behind the input, if the method has any. */
export function sendsItems({ kind }: IrMethod): boolean {
  return kind === "clientStream" || kind === "bidi" || kind === "topic";
}

/** Whether a call is given these messages as an iterable. */
export function isGivenItems({ kind }: IrMethod): boolean {
  return kind === "clientStream" || kind === "bidi";
}

/** Whether the called side sends any number of messages. */
export function answersInStream({ kind }: IrMethod): boolean {
  return kind === "serverStream" || kind === "bidi";
}

/**
 * What the description of a method is a type of: the runtime's, with the types of the method's
 * input, items and answers.
 */
export function methodType(
  context: Context,
  module: ModuleSource,
  runtime: string,
  service: IrService,
  method: CarriedMethod,
): string {
  const name = methodKey(service, method);
  const parameters = [
    module.useType(TYPES, context.names.type(method.input)),
    ...(sendsItems(method) ? [module.useType(ANSWERS, context.names.item(name))] : []),
    ...(method.kind === "event" ? [] : [module.useType(ANSWERS, context.names.answer(name))]),
  ];
  return `${module.useType(runtime, method.runtime.method)}<${parameters.join(", ")}>`;
}

/** What a method is called in names. */
export function methodKey(service: IrService, method: IrMethod): string {
  return `${service.name}.${method.name}`;
}

/**
 * Whether an answer, or an item behind the input, comes with its message's name: when the method
 * has, or ever had, more than one in that place. Peers of older revisions send, and expect, what is
 * gone.
 */
export function isTagged(method: IrMethod, role: "output" | "input"): boolean {
  const messages = method.messages.filter((one) => one.role === role);
  return new Set(messages.map(({ message }) => message)).size > 1;
}

/** Whether calls may be made again; of a query that goes without saying. */
function retryLines({ kind, policies: { retry } }: IrMethod): string[] {
  return retry === "none" || kind === "query" ? [] : [`  retry: ${JSON.stringify(retry)},`];
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
  const messages = (role: IrMethodMessage["role"]): string => {
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
    ...retryLines(method),
    ...more.map((line) => `  ${line},`),
    `  input: ${codec(method.input)},`,
    `  outputs: ${messages("output")},`,
    `  errors: ${messages("error")},`,
    `  tagged: ${isTagged(method, "output")},`,
    ...(sendsItems(method)
      ? [`  items: ${messages("input")},`, `  taggedItems: ${isTagged(method, "input")},`]
      : []),
    "}",
  ].join("\n");
}
