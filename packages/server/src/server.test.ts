import type { OutgoingData } from "@twobyte/session";
import { DEFAULT_PARAMETERS, identityOf, rawPayload } from "@twobyte/session";
import { ClientEngine } from "@twobyte/session/client";
import { expect, test } from "vitest";
import type { ServerStreamMethod, UnaryMethod } from "./codegen1.ts";
import { bindServerStream, bindUnary } from "./codegen1.ts";
import { serve } from "./serve.ts";
import type { ServeOptions } from "./serve-options.ts";

const protocol = {
  name: "test",
  lineage: "0".repeat(32),
  revisions: [1, 2].map((number) => ({
    number,
    fingerprint: `${number}`.repeat(32),
    draft: false,
  })),
};
const bytes = (name: string, code: string) => ({
  name,
  code,
  write: rawPayload.write,
  read: (r: { bytes: Uint8Array; pos: number; end: number }) => {
    const value = r.bytes.slice(r.pos, r.end);
    r.pos = r.end;
    return value;
  },
  format: () => "",
  parse: () => new Uint8Array(),
  check: undefined,
});
const One = bytes("One", "On");
const Two = bytes("Two", "Tw");
const common = {
  service: "Test",
  since: 1,
  maxBytes: 1e6,
  input: One,
  errors: [],
  auth: { mode: "public" },
} as const;
const echo: UnaryMethod<Uint8Array, Uint8Array> = {
  ...common,
  name: "echo",
  code: "Ec",
  kind: "unary",
  outputs: [{ codec: One, since: 1 }],
  tagged: false,
};
type Either = { message: "One" | "Two"; value: Uint8Array };
const both: ServerStreamMethod<Uint8Array, Either> = {
  ...common,
  name: "both",
  code: "Bo",
  kind: "serverStream",
  outputs: [
    { codec: One, since: 1 },
    { codec: Two, since: 2 },
  ],
  tagged: true,
};

/** A server with one client, both without a network. */
function place(options: ServeOptions, revisions = 2) {
  const errors: unknown[] = [];
  const state = { buffered: 0, terminated: false, closed: 0, heard: [] as string[] };
  const server = serve(
    protocol,
    [
      {
        name: "Test",
        methods: [
          bindUnary(echo, (input) => {
            if (input.length === 0) throw new Error("empty");
            return input;
          }),
          bindServerStream(both, (input) => [
            { message: "One", value: input },
            { message: "Two", value: input },
            { message: "One", value: input },
          ]),
        ],
      },
    ],
    { onError: (error) => errors.push(error), ...options },
  );
  const down: OutgoingData[] = [];
  const connection = server.connect(
    {
      send: (data) => down.push(data),
      close: (code) => {
        state.closed = code;
      },
      terminate: () => {
        state.terminated = true;
      },
      get buffered() {
        return state.buffered;
      },
    },
    { headers: {} },
    (callback) => void setImmediate(callback),
  );
  const client = new ClientEngine(
    {
      identity: identityOf({ ...protocol, revisions: protocol.revisions.slice(0, revisions) }),
      profile: "binary",
      parameters: DEFAULT_PARAMETERS,
      random: (size) => new Uint8Array(size),
    },
    {
      write: (data) => connection.receive(data),
      close() {},
      wantFlush() {},
      wantWake() {},
      welcomed() {},
      ended() {},
    },
    0,
  );
  const turn = async (): Promise<void> => {
    for (let i = 0; i < 5; i++) {
      client.flush();
      await new Promise((resolve) => setImmediate(resolve));
      for (const data of down.splice(0)) client.receive(data, 0);
    }
  };
  const call = (method: typeof echo | typeof both, input: Uint8Array): void => {
    const note = (text: string): void => void state.heard.push(text);
    client.open(
      { method, codec: rawPayload, value: input, slots: {} },
      {
        message: (code) => note(String.fromCharCode(code >> 8, code & 255)),
        skipped: (count, reason) => note(`${count} ${reason}`),
        ended: () => note("ended"),
        failed: ({ code, rawMessage }) => note(`${code}: ${rawMessage}`),
        writable() {},
      },
      0,
    );
  };
  return { server, client, state, errors, turn, call };
}

test("a client that reads too slowly is dropped", async () => {
  const ended: unknown[] = [];
  const { server, client, state, turn, call } = place({
    maxBuffered: 1000,
    onSessionEnd: (error) => ended.push(error),
  });
  client.connect(undefined, 0);
  await turn();
  expect(server.connections).toBe(1);
  state.buffered = 1001;
  call(echo, Uint8Array.of(1));
  await turn();
  expect(state.terminated).toBe(true);
  expect(server.connections).toBe(0);
  expect(ended).toMatchObject([{ code: "resource_exhausted" }]);
});

test("a message that the client's revision does not have is announced as a skip", async () => {
  const older = place({}, 1);
  older.client.connect(undefined, 0);
  await older.turn();
  older.call(both, Uint8Array.of(1));
  await older.turn();
  expect(older.state.heard).toEqual(["On", "1 inexpressible", "On", "ended"]);
  const newer = place({});
  newer.client.connect(undefined, 0);
  await newer.turn();
  newer.call(both, Uint8Array.of(1));
  await newer.turn();
  expect(newer.state.heard).toEqual(["On", "Tw", "On", "ended"]);
});

test("what a handler throws by accident goes to the hook, and says nothing to the client", async () => {
  const { client, state, errors, turn, call } = place({});
  client.connect(undefined, 0);
  await turn();
  call(echo, new Uint8Array());
  await turn();
  expect(state.heard).toEqual(["internal: an unexpected error"]);
  expect(errors).toMatchObject([{ message: "empty" }]);
});

test("what authentication throws by accident goes to the hook, and refuses the session", async () => {
  const { client, state, errors, turn, server } = place({
    authenticate: () => {
      throw new Error("database is down");
    },
  });
  client.connect(undefined, 0);
  await turn();
  expect(errors).toMatchObject([{ message: "database is down" }]);
  expect(state.closed).toBe(4513);
  expect(server.connections).toBe(0);
});

test("a server that has stopped says goodbye to whom it has, and takes nobody else", async () => {
  const { server, client, state, turn } = place({});
  client.connect(undefined, 0);
  await turn();
  server.close();
  expect(state.closed).toBe(1000);
  let closed = 0;
  const transport = {
    send() {},
    close: (code: number) => {
      closed = code;
    },
    terminate() {},
    buffered: 0,
  };
  server.connect(transport, { headers: {} });
  expect(closed).toBe(1000);
  expect(server.connections).toBe(0);
});

test("a code that two methods have is refused", () => {
  const bound = [bindUnary(echo, (input) => input), bindUnary({ ...echo }, (input) => input)];
  expect(() => serve(protocol, [{ name: "Test", methods: bound }])).toThrow(/same code Ec/);
});
