import { build } from "esbuild";
import { afterEach, expect, test } from "vitest";
import type { Sketch } from "../../codegen/compiler/src/testing/declare.ts";
import type { ClientSession, ProtocolDescription } from "../../packages/client/src/index.ts";
import { connect, TwobyteError } from "../../packages/client/src/index.ts";
import type { BoundService, CallContext } from "../../packages/server/src/codegen1.ts";
import type { Callee, SessionEvent } from "../../packages/server/src/index.ts";
import { serve } from "../../packages/server/src/index.ts";
import { served } from "../../packages/server/src/served.ts";
import { loadPackage } from "./evolution/load-package.ts";
import { listenWith, releasesOf } from "./generated-peers.ts";
import { cleanUp, errorOf, onCleanUp } from "./place.ts";

afterEach(cleanUp);

interface Text {
  readonly text: string;
}

/** What the client serves. */
interface Worker {
  run(input: Text, context: CallContext): Text | Promise<Text>;
  watch(input: Text, context: CallContext): AsyncIterable<Text> | Iterable<Text>;
  gather(input: Text, items: AsyncIterable<Text>, context: CallContext): Text | Promise<Text>;
  note(input: Text, context: CallContext): void;
}
/** The server's caller of it. */
interface WorkerClient {
  run(input: Text, options?: object): Promise<Text>;
  watch(input: Text, options?: object): AsyncIterable<Text>;
  gather(input: Text, items: Iterable<Text>, options?: object): Promise<Text>;
  note(input: Text, options?: object): Promise<void>;
}

const sketch: Sketch = {
  structs: { Text: { fields: { text: "string" } }, Busy: { fields: { jobs: "u8" } } },
  services: {
    Boss: { methods: { ask: { input: "Text", outputs: ["Text"] } } },
    Worker: {
      servedBy: "client",
      methods: {
        run: { input: "Text", outputs: ["Text"], errors: ["Busy"] },
        watch: { kind: "serverStream", input: "Text", outputs: ["Text"] },
        gather: { kind: "clientStream", input: "Text", inputs: ["Text"], outputs: ["Text"] },
        note: { kind: "event", input: "Text" },
      },
    },
  },
};
const [ir] = releasesOf([sketch]) as [Parameters<typeof loadPackage>[0]];
const load = loadPackage(ir);
const protocol = load("protocol")["protocol"] as ProtocolDescription;
const Stub = load("server-clients")["WorkerClient"] as new (callee: Callee) => WorkerClient;

const idle: Worker = {
  run: (input) => input,
  watch: (input) => [input],
  gather: (input) => input,
  note() {},
};

/** A server that calls a client; `ask` is what the client calls meanwhile. */
async function place(
  worker: Partial<Worker> | undefined,
  { profile = "binary", ask }: { profile?: "binary" | "text"; ask?: Ask } = {},
) {
  const errors: unknown[] = [];
  let meet: (callee: Callee) => void = () => {};
  const met = new Promise<Callee>((resolve) => {
    meet = resolve;
  });
  const bindBoss = load("server")["bindBoss"] as (handlers: object) => BoundService;
  const boss = { ask: ask ?? ((input: Text) => input) };
  const server = serve(protocol, [bindBoss(boss)], {
    authenticate: () => ({ id: "ann" }),
    onSession: ({ type, callee }: SessionEvent) => {
      if (type === "began") meet(callee);
    },
  });
  const { url, sockets } = await listenWith(server);
  const bind = load("client-services")["bindWorker"] as (handlers: Worker) => BoundService;
  const session = connect(protocol, {
    url,
    profile,
    serving:
      worker &&
      served([bind({ ...idle, ...worker })], { onError: (error) => void errors.push(error) }),
  });
  onCleanUp(() => session.close());
  const BossClient = load("client")["BossClient"] as new (
    session: ClientSession,
  ) => { ask(input: Text): Promise<Text> };
  return { worker: new Stub(await met), boss: new BossClient(session), errors, session, sockets };
}
type Ask = (input: Text, context: CallContext) => Text | Promise<Text>;

async function all(answers: AsyncIterable<Text>): Promise<string[]> {
  const heard: string[] = [];
  for await (const { text } of answers) heard.push(text);
  return heard;
}

for (const profile of ["binary", "text"] as const) {
  test(`a server calls what its client serves, in ${profile}`, async () => {
    const notes: string[] = [];
    const { worker } = await place(
      {
        run: ({ text }, { principal, method }) => ({ text: `${method.name} ${text} ${principal}` }),
        *watch({ text }) {
          for (let n = 0; n < 1000; n++) yield { text: text + n };
        },
        async gather(_, items) {
          return { text: (await all(items)).join() };
        },
        note: ({ text }) => void notes.push(text),
      },
      { profile },
    );
    expect(await worker.run({ text: "job" })).toEqual({ text: "run job undefined" });
    const heard = await all(worker.watch({ text: "é" }));
    expect(heard).toEqual(Array.from({ length: 1000 }, (_, n) => `é${n}`));
    const items = ["a", "b"].map((text) => ({ text }));
    expect(await worker.gather({ text: "" }, items)).toEqual({ text: "a,b" });
    await worker.note({ text: "noted" });
    await worker.run({ text: "fence" });
    expect(notes).toEqual(["noted"]);
  });
}

test("calls go both ways at once, and a handler calls back whoever calls it", async () => {
  const { boss, worker } = await place(
    { run: ({ text }) => ({ text: `worked on ${text}` }) },
    {
      ask({ text }, { peer }) {
        if (peer.callee === undefined) throw new Error("nobody to call");
        return new Stub(peer.callee).run({ text });
      },
    },
  );
  const mine = Array.from({ length: 20 }, (_, n) => boss.ask({ text: `${n}` }));
  const theirs = Array.from({ length: 20 }, (_, n) => worker.run({ text: `${-n}` }));
  expect(await Promise.all(mine)).toEqual(mine.map((_, n) => ({ text: `worked on ${n}` })));
  expect(await Promise.all(theirs)).toEqual(theirs.map((_, n) => ({ text: `worked on ${-n}` })));
});

test("errors, aborts and deadlines are those of any call", async () => {
  let hear: (signal: AbortSignal) => void = () => {};
  const begun = new Promise<AbortSignal>((resolve) => {
    hear = resolve;
  });
  const { worker, errors } = await place({
    run({ text }, { signal }) {
      if (text === "accident") throw new Error("secret");
      if (text === "busy") {
        throw new TwobyteError("unavailable", "later", {
          processed: "no",
          detail: { message: "Busy", value: { jobs: 3 } },
        });
      }
      hear(signal);
      return new Promise(() => {});
    },
  });
  expect(await errorOf(worker.run({ text: "busy" }))).toMatchObject({
    code: "unavailable",
    processed: "no",
    remote: true,
    detail: { message: "Busy", value: { jobs: 3 } },
  });
  const accident = await errorOf(worker.run({ text: "accident" }));
  expect(accident).toMatchObject({ code: "internal", rawMessage: "an unexpected error" });
  expect(errors).toMatchObject([{ message: "secret" }]);
  const stop = new AbortController();
  const call = errorOf(worker.run({ text: "hang" }, { signal: stop.signal }));
  const signal = await begun;
  stop.abort();
  expect(await call).toMatchObject({ code: "canceled" });
  while (!signal.aborted) await new Promise((resolve) => setImmediate(resolve));
  const late = await errorOf(worker.run({ text: "hang" }, { timeoutMs: 20 }));
  expect(late).toMatchObject({ code: "deadline_exceeded" });
});

test("a stream that a client serves goes on over cut connections", async () => {
  const { worker, sockets } = await place({
    *watch() {
      for (let n = 0; n < 20_000; n++) yield { text: `${n}` };
    },
  });
  const heard: string[] = [];
  for await (const { text } of worker.watch({ text: "" })) {
    heard.push(text);
    if (heard.length === 5 || heard.length === 5000) for (const one of sockets) one.destroy();
  }
  expect(heard).toEqual(Array.from({ length: 20_000 }, (_, n) => `${n}`));
});

test("a client that serves nothing says so, and its session goes on", async () => {
  const { worker, boss } = await place(undefined);
  expect(await errorOf(worker.run({ text: "" }))).toMatchObject({
    code: "unimplemented",
    processed: "no",
  });
  expect(await boss.ask({ text: "on" })).toEqual({ text: "on" });
});

test("the bundle of a client that serves nothing has nothing of serving", async () => {
  const bundle = async (program: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: import.meta.dirname, loader: "ts" },
      bundle: true,
      write: false,
      format: "esm",
      platform: "browser",
      conditions: ["@twobyte/source", "import"],
    });
    return outputFiles[0]?.text ?? "";
  };
  const client = 'import { connect } from "../../packages/client/src/index.ts"; connect({}, {});';
  const serving = `import { served } from "../../packages/server/src/served.ts"; served([]);`;
  const query = `import { queryByGet } from "../../packages/client/src/query.ts"; queryByGet();`;
  const marks = ["ServerCall = class", "MAX_URL"];
  const has = async (program: string) => {
    const code = await bundle(program);
    return marks.map((mark) => code.includes(mark));
  };
  expect(await has(client)).toEqual([false, false]);
  expect(await has(client + serving)).toEqual([true, false]);
  expect(await has(client + query)).toEqual([false, true]);
});
