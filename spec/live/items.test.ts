import { afterEach, expect, test } from "vitest";
import type { Ir } from "../../codegen/compiler/src/ir/ir.ts";
import type {
  EnumSketch,
  Sketch,
  StructSketch,
} from "../../codegen/compiler/src/testing/declare.ts";
import type {
  ClientSession,
  Profile,
  ProtocolDescription,
} from "../../packages/client/src/index.ts";
import { connect, isTwobyteError } from "../../packages/client/src/index.ts";
import type { BoundService, CallContext } from "../../packages/server/src/codegen1.ts";
import { loadPackage } from "./evolution/load-package.ts";
import { listen, releasesOf } from "./generated-peers.ts";
import { all } from "./kinds.ts";
import { cleanUp, onCleanUp } from "./place.ts";

afterEach(cleanUp);

/** What became of items that were sent to a server of another version. */
interface Sent {
  /** Items that the handler got, in order; where some were left out, how many so far. */
  readonly heard: readonly unknown[];
  /** What came back, or the code of the error. */
  readonly answer: unknown;
}

interface TalkClient {
  send(input: object, items: Iterable<unknown>): Promise<unknown>;
  both(input: object, items: Iterable<unknown>, options: object): AsyncIterable<unknown>;
}

const text = { fields: { text: "string" } } as const;

/** The releases of a protocol by what its methods take behind the input. */
function irsOf(...history: readonly (readonly string[])[]): [Ir, Ir, Ir] {
  return sketched(...history.map((inputs) => talkSketch(inputs, {})));
}

function sketched(...history: readonly Sketch[]): [Ir, Ir, Ir] {
  return releasesOf(history) as [Ir, Ir, Ir];
}

function talkSketch(inputs: readonly string[], more: Sketch): Sketch {
  const names = ["Ask", "Heard", ...inputs];
  return {
    ...more,
    structs: { ...Object.fromEntries(names.map((name) => [name, text])), ...more.structs },
    services: {
      Talk: {
        methods: {
          send: { kind: "clientStream", input: "Ask", inputs, outputs: ["Heard"] },
          both: { kind: "bidi", input: "Ask", inputs, outputs: ["Heard"] },
        },
      },
    },
  };
}

/** Has a client of one version send items to a server of another. */
async function send(
  client: Ir,
  server: Ir,
  items: readonly unknown[],
  profile: Profile = "binary",
): Promise<Sent> {
  const heard: unknown[] = [];
  const { stub } = await peers(client, server, profile, {
    async send(_: object, given: AsyncIterable<unknown>, context: CallContext) {
      for await (const item of given) {
        heard.push(item);
        if (context.skippedItems > 0) heard.push(context.skippedItems);
      }
      return { text: `${context.skippedItems} left out` };
    },
  });
  const answer = await stub.send({ text: "?" }, items).catch((error: unknown) => {
    if (isTwobyteError(error)) return error.code;
    throw error;
  });
  return { heard, answer };
}

async function peers(client: Ir, server: Ir, profile: Profile, handlers: object) {
  const errors: unknown[] = [];
  const serverPackage = loadPackage(server);
  const bind = serverPackage("server")["bindTalk"] as (service: object) => BoundService;
  const url = await listen(server, [bind(handlers)], errors);
  const load = loadPackage(client);
  const session = connect(load("protocol")["protocol"] as ProtocolDescription, { url, profile });
  onCleanUp(() => session.close());
  const Client = load("client")["TalkClient"] as new (session: ClientSession) => TalkClient;
  return { stub: new Client(session), errors };
}

const plain = (value: string) => ({ text: value });
const alpha = (value: string) => ({ message: "Alpha", value: { text: value } });
const beta = (value: string) => ({ message: "Beta", value: { text: value } });
const well = { text: "0 left out" };

for (const profile of ["binary", "text"] as const) {
  test(`an item of a message that is new is announced to a server that lacks it, in ${profile}`, async () => {
    const [old, now] = irsOf(["Beta"], ["Alpha", "Beta"]);
    const all = [beta("1"), alpha("2"), alpha("3"), beta("4")];
    expect(await send(now, now, all, profile)).toEqual({ heard: all, answer: well });
    expect(await send(now, old, all, profile)).toEqual({
      heard: [plain("1"), plain("4"), 2],
      answer: plain("2 left out"),
    });
    expect(await send(old, now, [plain("1")], profile)).toEqual({
      heard: [beta("1")],
      answer: well,
    });
  });
}

test("an item that is left out behind the last one is counted too", async () => {
  const [old, now] = irsOf(["Beta"], ["Alpha", "Beta"]);
  expect(await send(now, old, [beta("1"), alpha("2")])).toEqual({
    heard: [plain("1")],
    answer: plain("1 left out"),
  });
});

test("an item of a message that is gone keeps its name, and so does the one that stays", async () => {
  const [old, now] = irsOf(["Alpha", "Beta"], ["Beta"]);
  const both = [beta("1"), alpha("2")];
  expect(await send(old, now, both)).toEqual({ heard: both, answer: well });
  expect(await send(now, now, [beta("1")])).toEqual({ heard: [beta("1")], answer: well });
  // Those who no longer have it cannot send it, whatever they say to get around their types.
  expect(await send(now, now, both)).toEqual({ heard: [beta("1")], answer: plain("1 left out") });
});

test("an item of a message that comes back is known under both of its codes", async () => {
  const [first, second, third] = irsOf(["Alpha", "Beta"], ["Beta"], ["Alpha", "Beta"]);
  const given = [alpha("1"), beta("2")];
  const versions: readonly [Ir, Ir][] = [
    [first, third],
    [third, first],
    [third, third],
  ];
  for (const [client, server] of versions) {
    expect(await send(client, server, given)).toEqual({ heard: given, answer: well });
  }
  expect((await send(third, second, given)).heard).toEqual([beta("2"), 1]);
});

test("an item with what the server's revision cannot hold takes the call back", async () => {
  const now: StructSketch = { fields: { text: "string", mark: { type: "u8", optional: true } } };
  const [old, newer] = sketched(
    talkSketch(["Beta"], {}),
    talkSketch(["Beta"], { structs: { Beta: now } }),
  );
  const marked = { text: "2", mark: 7 };
  expect(await send(newer, newer, [marked])).toEqual({ heard: [marked], answer: well });
  expect(await send(newer, old, [plain("1"), marked])).toMatchObject({
    answer: "invalid_argument",
  });
});

test("R-DOWN-3: an answer of a bidi method with a member to be skipped is announced", async () => {
  const version = (...more: EnumSketch["members"]): Sketch => ({
    structs: { Ask: text, Heard: { fields: { mood: ["enum", "Mood"] } } },
    enums: { Mood: { members: ["calm", "glad", ...more] } },
    services: {
      Talk: {
        methods: { both: { kind: "bidi", input: "Ask", inputs: ["Ask"], outputs: ["Heard"] } },
      },
    },
  });
  const [old, now] = sketched(version(), version({ value: "wild", downlevel: { rule: "skip" } }));
  const moods = ["calm", "wild", "glad"].map((mood) => ({ mood }));
  const { stub, errors } = await peers(old, now, "binary", { both: () => moods });
  const skipped: string[] = [];
  const heard: unknown[] = [];
  const onSkip = (count: number, reason: string) =>
    void skipped.push(`${count} ${reason} behind ${heard.length}`);
  for await (const one of stub.both({ text: "?" }, [], { onSkip })) heard.push(one);
  expect(heard).toEqual([moods[0], moods[2]]);
  expect(skipped).toEqual(["1 inexpressible behind 1"]);
  expect(errors).toEqual([]);
  const { stub: newer } = await peers(now, now, "binary", { both: () => moods });
  expect(await all(newer.both({ text: "?" }, [], {}))).toEqual(moods);
});
