import type { IrMethod, IrPolicies, IrService } from "@twobyte/compiler/ir";
import type { JsonObject } from "../json-schema/json-object.ts";
import { defined } from "../json-schema/json-object.ts";
import { pointer } from "../json-schema/pointer.ts";
import { messagesOf } from "./message.ts";

/** Name of a method's channel and first operation: `Service.method`. */
export function channelKey(service: IrService, method: IrMethod): string {
  return `${service.name}.${method.name}`;
}

/** A method's channel: all that is said in its streams. */
export function channelOf(service: IrService, method: IrMethod): JsonObject {
  const messages = messagesOf([method]).map((name): [string, JsonObject] => [
    name,
    { $ref: pointer("components", "messages", name) },
  ]);
  return defined({
    address: `${service.name}.${method.name}`,
    description: method.doc,
    messages: Object.fromEntries(messages),
    "x-twobyte-code": method.code,
    "x-twobyte-kind": method.kind,
    "x-twobyte-since": method.since,
  });
}

/**
 * A method's operations as the server sees them. The first opens the stream; unary methods and
 * queries have their answer as its reply. What else either side sends is an operation of its own,
 * `.inputs` of the calling side and `.outputs` of the serving side.
 */
export function operationsOf(service: IrService, method: IrMethod): [string, JsonObject][] {
  const key = channelKey(service, method);
  const fromCaller = service.servedBy === "server" ? "receive" : "send";
  const fromServing = service.servedBy === "server" ? "send" : "receive";
  const hasReply = method.kind === "unary" || method.kind === "query";
  const channel = { $ref: pointer("channels", key) };
  const refer = (names: readonly string[]) =>
    names.map((name) => ({ $ref: pointer("channels", key, "messages", name) }));
  const tags = [{ name: service.name }];
  const extra = (action: string, names: readonly string[]): JsonObject => {
    return { action, channel, tags, messages: refer(names) };
  };
  const first = defined({
    ...extra(fromCaller, [method.input]),
    description: method.doc,
    reply:
      hasReply && method.outputs.length > 0
        ? { channel, messages: refer(method.outputs) }
        : undefined,
    "x-twobyte-errors": method.errors.length > 0 ? [...method.errors] : undefined,
    "x-twobyte-deprecated": method.deprecated,
    "x-twobyte-policies": policiesOf(method.policies),
  });
  const operations: [string, JsonObject][] = [[key, first]];
  if (method.inputs.length > 0) {
    operations.push([`${key}.inputs`, extra(fromCaller, method.inputs)]);
  }
  if (!hasReply && method.outputs.length > 0) {
    operations.push([`${key}.outputs`, extra(fromServing, method.outputs)]);
  }
  return operations;
}

function policiesOf(policies: IrPolicies): JsonObject {
  const { auth, maxBytes, detach, rate, retry, deadlineMs, cache, overflow, replay } = policies;
  return defined({ auth, maxBytes, detach, rate, retry, deadlineMs, cache, overflow, replay });
}
