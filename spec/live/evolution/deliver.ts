import { expect } from "vitest";
import type { IrMethod } from "../../../codegen/compiler/src/ir/ir.ts";
import { Random, randomValue } from "../../../codegen/interpreter/src/testing/index.ts";
import type { Profile } from "../../../packages/client/src/index.ts";
import { TwobyteError } from "../../../packages/client/src/index.ts";
import { errorOf } from "../place.ts";
import type { Callable } from "./live.ts";
import { call, callables, connectAs, isOneAnswer, serveAs } from "./live.ts";
import { meaning } from "./meaning.ts";
import type { Peer } from "./peer.ts";

/** How many random values are sent of each message, in each profile. */
const COUNT = 50;

export const profiles: readonly Profile[] = ["binary", "text"];

/** Deadlines of fixtures have tests of their own; here a busy machine must not meet them. */
const patiently = { timeoutMs: Number.POSITIVE_INFINITY };

/** What a server says in place of an answer, which would go the other way. */
const heard = new TwobyteError("aborted", "heard");

/** A method as two versions have it. */
interface Pair {
  readonly writer: Callable;
  readonly reader: Callable;
}

/** Peers of both versions understand whatever the other sends, as clients and as servers. */
export async function talk(one: Peer, other: Peer): Promise<void> {
  await deliver(one, other);
  await deliver(other, one);
}

/**
 * What one version writes, the other reads as it is meant: random values as inputs of calls and as
 * answers to calls, over real connections.
 */
export async function deliver(writer: Peer, reader: Peer): Promise<void> {
  const pairs = sharedMethods(writer, reader);
  expect(pairs).not.toEqual([]);
  for (const profile of profiles) {
    await deliverInputs(writer, reader, pairs, profile);
    await deliverAnswers(writer, reader, pairs, profile);
  }
}

async function deliverInputs(
  writer: Peer,
  reader: Peer,
  pairs: readonly Pair[],
  profile: Profile,
): Promise<void> {
  const random = new Random(1);
  const arrived: unknown[] = [];
  const server = await serveAs(reader, (_, input) => {
    arrived.push(input);
    throw heard;
  });
  const session = connectAs(writer, server, { profile });
  for (const { writer: from, reader: to } of pairs) {
    const values = times(() => randomValue(writer.ir, from.method.input, random));
    const calls = values.map((value) =>
      errorOf(call(writer, session, pathOf(from), value, patiently)),
    );
    for (const error of await Promise.all(calls)) expect(error).toMatchObject({ code: heard.code });
    const mean = meaning(writer, reader, session.revision);
    const meant = values.map((value) => mean(from.method.input, to.method.input, value).value);
    expect(arrived.splice(0)).toStrictEqual(meant);
  }
}

async function deliverAnswers(
  writer: Peer,
  reader: Peer,
  pairs: readonly Pair[],
  profile: Profile,
): Promise<void> {
  const random = new Random(2);
  const sent: (readonly Message[])[] = [];
  const server = await serveAs(writer, (method) => {
    const answers = randomAnswers(writer, method, random);
    sent.push(answers);
    return handOut(method, answers);
  });
  const session = connectAs(reader, server, { profile });
  // What takes without answering would only send values the other way.
  for (const { reader: to } of pairs.filter(({ writer: from }) => from.method.outputs.length > 0)) {
    const inputs = times(() => randomValue(reader.ir, to.method.input, random));
    const arrived = await Promise.all(
      inputs.map((value) => call(reader, session, pathOf(to), value, patiently)),
    );
    const mean = meaning(writer, reader, session.revision);
    const meant = sent.splice(0).map((answers) => {
      const read = answers.map(({ message, value }) => {
        const name = messageOf(reader, writer, message);
        return { message: name, value: mean(message, name, value).value };
      });
      return handOut(to.method, read);
    });
    expect(arrived).toStrictEqual(meant);
  }
  expect(server.errors).toEqual([]);
}

interface Message {
  readonly message: string;
  readonly value: unknown;
}

function randomAnswers({ ir }: Peer, { kind, outputs }: IrMethod, random: Random): Message[] {
  const names = isOneAnswer(kind) && outputs.length > 1 ? [random.pick(outputs)] : outputs;
  return names.map((message) => ({ message, value: randomValue(ir, message, random) }));
}

/** Answers in the form that a version's stubs have for them: named when there ever were several. */
function handOut({ kind, messages }: IrMethod, answers: readonly Message[]): unknown {
  const outputs = messages.filter(({ role }) => role === "output");
  const isTagged = new Set(outputs.map(({ message }) => message)).size > 1;
  const values = isTagged ? answers : answers.map(({ value }) => value);
  return isOneAnswer(kind) ? values[0] : values;
}

/** The methods that both versions have in the revision that they will speak. */
function sharedMethods(writer: Peer, reader: Peer): Pair[] {
  const revision = Math.min(writer.revision, reader.revision);
  const others = callables(reader);
  return callables(writer).flatMap((one) => {
    const other = others.find(({ method }) => method.code === one.method.code);
    return other === undefined || one.method.since > revision
      ? []
      : [{ writer: one, reader: other }];
  });
}

function pathOf({ service, method }: Callable): string {
  return `${service.name}.${method.name}`;
}

/** What the reader calls a message of the writer's. */
function messageOf(reader: Peer, writer: Peer, message: string): string {
  const code = writer.ir.structs.find(({ name }) => name === message)?.code;
  const struct = reader.ir.structs.find((one) => code !== undefined && one.code === code);
  if (struct === undefined) throw new Error(`there is no message like ${message}`);
  return struct.name;
}

function times<T>(make: () => T): T[] {
  return Array.from({ length: COUNT }, make);
}
