import { Type } from "@sinclair/typebox";
import {
  bidi,
  clientStream,
  event,
  nullable,
  query,
  serverStream,
  service,
  struct,
  topic,
  u8,
  unary,
  union,
} from "@twobyte/schema";
import { expect, test } from "vitest";
import type { IrPolicies } from "../ir/ir-policies.ts";
import { declareMethod, findingsOfServices } from "./testing/read-types.ts";

const A = struct("A", { id: u8(), text: Type.Optional(Type.String()) });
const B = struct("B", {});
const call = { input: A, output: B };

type AnyMethod = ReturnType<typeof service>["methods"][string];

function policiesOf(method: AnyMethod): IrPolicies {
  return declareMethod(service("Chat", { ask: method })).policies;
}

function findings(method: AnyMethod): string[] {
  return findingsOfServices(service("Chat", { ask: method }));
}

/** A method with options that the types would refuse. */
function unchecked(kind: string, options: object): AnyMethod {
  return { twobyte: "method", kind, options } as AnyMethod;
}

test("the kinds of methods open, send and answer with their messages (R-SCHEMA-38)", () => {
  const messages = (method: AnyMethod): unknown => {
    const { kind, input, inputs, outputs } = declareMethod(service("Chat", { ask: method }));
    return [kind, input, inputs, outputs];
  };
  expect(messages(unary(call))).toEqual(["unary", "A", [], ["B"]]);
  expect(messages(query(call))).toEqual(["query", "A", [], ["B"]]);
  expect(messages(serverStream({ input: A, outputs: [A, B] }))).toEqual([
    "serverStream",
    "A",
    [],
    ["A", "B"],
  ]);
  expect(messages(clientStream({ ...call, inputs: [B] }))).toEqual([
    "clientStream",
    "A",
    ["B"],
    ["B"],
  ]);
  expect(messages(bidi({ ...call, inputs: [A] }))).toEqual(["bidi", "A", ["A"], ["B"]]);
  expect(messages(event({ input: A }))).toEqual(["event", "A", [], []]);
  expect(messages(topic({ key: A, output: B, publish: [B] }))).toEqual([
    "topic",
    "A",
    ["B"],
    ["B"],
  ]);
  for (const kind of ["unary", "query", "serverStream", "topic"])
    expect(findings(unchecked(kind, { input: A, key: A }))).toContain("method-output-missing");
  expect(findings(unchecked("bidi", { ...call, inputs: [] }))).toEqual(["method-output-missing"]);
  expect(findings(unchecked("clientStream", call))).toEqual(["method-output-missing"]);
  expect(findings(unchecked("unary", { output: B }))).toEqual(["method-input-missing"]);
});

test("messages are structs, none null and none twice (R-SCHEMA-37)", () => {
  for (const message of [
    Type.String(),
    nullable(A),
    Type.Array(A),
    union("kind", { a: {} }, { $id: "U" }),
  ])
    expect(findings(unary({ input: message, output: B }))).toEqual(["message-not-struct"]);
  expect(findings(serverStream({ input: A, outputs: [B, B] }))).toEqual(["message-repeated"]);
  expect(findings(unary({ ...call, errors: [A, A] }))).toEqual(["message-repeated"]);
  const method = declareMethod(
    service("Chat", { ask: unary({ input: Type.Object({}), output: B }) }),
  );
  expect(method.input).toBe("Chat.ask.input");
});

test("policies that are left out have their defaults (R-SCHEMA-40)", () => {
  expect(policiesOf(unary(call))).toEqual({
    auth: { mode: "principal", scopes: [] },
    maxBytes: 1_048_576,
    detach: { mode: "cancel" },
    retry: "none",
    overflow: { mode: "block" },
  });
});

test("auth is of everyone, a principal, or one with scopes (R-SCHEMA-41)", () => {
  expect(policiesOf(unary({ ...call, auth: "public" })).auth).toEqual({ mode: "public" });
  const scoped = unary({ ...call, auth: { scopes: ["read", "read", "write"] } });
  expect(policiesOf(scoped).auth).toEqual({ mode: "principal", scopes: ["read", "write"] });
  for (const auth of ["private", { scopes: [] }, { scopes: ["a b"] }, 1])
    expect(findings(unchecked("unary", { ...call, auth }))).toEqual(["option-invalid"]);
});

test("sizes, rates and deadlines are bounded (R-SCHEMA-42, R-SCHEMA-43, R-SCHEMA-44)", () => {
  const policies = policiesOf(
    unary({ ...call, maxBytes: 64, deadlineMs: 5, rate: { cost: 2, per: "address" } }),
  );
  expect(policies).toMatchObject({
    maxBytes: 64,
    deadlineMs: 5,
    rate: { cost: 2, per: "address" },
  });
  for (const wrong of [
    { maxBytes: 0 },
    { maxBytes: 2 ** 31 },
    { deadlineMs: 1.5 },
    { rate: { cost: 0, per: "address" } },
    { rate: { cost: 1, per: "user" } },
  ])
    expect(findings(unchecked("unary", { ...call, ...wrong }))).toEqual(["option-invalid"]);
});

test("retry is none unless declared, and a query is idempotent (R-SCHEMA-45)", () => {
  expect(policiesOf(event({ input: A, retry: "idempotent" })).retry).toBe("idempotent");
  expect(policiesOf(serverStream({ ...call, retry: "keyed" })).retry).toBe("keyed");
  expect(policiesOf(query(call)).retry).toBe("idempotent");
  expect(findings(unchecked("bidi", { ...call, inputs: [A], retry: "none" }))).toEqual([
    "policy-unsupported",
  ]);
});

test("a detached call is cancelled unless it is kept for a lease (R-SCHEMA-46)", () => {
  const kept = serverStream({ ...call, detach: { keepMs: 60_000 } });
  expect(policiesOf(kept).detach).toEqual({ mode: "keep", leaseMs: 60_000 });
  expect(findings(unchecked("unary", { ...call, detach: { keepMs: 0 } }))).toEqual([
    "option-invalid",
  ]);
});

test("only queries are cached, and shared only when public (R-SCHEMA-47, R-SCHEMA-51)", () => {
  const cache = { maxAgeMs: 1_000, shared: true };
  expect(policiesOf(query({ ...call, auth: "public", cache })).cache).toEqual(cache);
  expect(policiesOf(query({ ...call, cache: { maxAgeMs: 0 } })).cache).toEqual({
    maxAgeMs: 0,
    shared: false,
  });
  expect(findings(query({ ...call, cache }))).toEqual(["policy-inconsistent"]);
  expect(findings(unchecked("unary", { ...call, cache }))).toEqual(["policy-unsupported"]);
});

test("slow readers block a stream and lose items of a topic (R-SCHEMA-48, R-SCHEMA-52)", () => {
  expect(policiesOf(serverStream(call)).overflow).toEqual({ mode: "block" });
  expect(policiesOf(topic({ key: A, output: B })).overflow).toEqual({ mode: "drop-oldest" });
  const disconnect = topic({ key: A, output: B, overflow: "disconnect" });
  expect(policiesOf(disconnect).overflow).toEqual({ mode: "disconnect" });
  expect(findings(unchecked("topic", { key: A, output: B, overflow: "block" }))).toEqual([
    "policy-inconsistent",
  ]);
});

test("latest names a scalar field that every item has (R-SCHEMA-53)", () => {
  const latest = (key: string): AnyMethod =>
    topic({ key: B, outputs: [A], overflow: { latest: key } });
  expect(policiesOf(latest("id")).overflow).toEqual({ mode: "latest", key: "id" });
  expect(findings(latest("text"))).toEqual(["policy-inconsistent"]);
  expect(findings(latest("size"))).toEqual(["policy-inconsistent"]);
  const two = topic({ key: B, outputs: [A, B], overflow: { latest: "id" } });
  expect(findings(two)).toEqual(["policy-inconsistent"]);
});

test("only topics replay (R-SCHEMA-49, R-SCHEMA-50)", () => {
  expect(policiesOf(topic({ key: A, output: B, replay: { last: 5 } })).replay).toEqual({ last: 5 });
  expect(findings(unchecked("topic", { key: A, output: B, replay: { last: 0 } }))).toEqual([
    "option-invalid",
  ]);
  for (const option of ["replay", "overflow", "cache", "publish", "inputs", "key"])
    expect(findings(unchecked("unary", { ...call, [option]: 1 }))).toEqual(["policy-unsupported"]);
  expect(findings(unchecked("unary", { ...call, retries: 1 }))).toEqual(["option-unknown"]);
});

test("a service is served by the server unless it says otherwise", () => {
  const method = { ask: unary(call) };
  expect(findingsOfServices(service("Chat", { servedBy: "client" }, method))).toEqual([]);
  const both = service("Chat", { servedBy: "both" as "client" }, method);
  expect(findingsOfServices(both)).toEqual(["option-invalid"]);
  expect(findingsOfServices(service("Chat", method), service("Chat", method))).toEqual([
    "service-repeated",
  ]);
});
