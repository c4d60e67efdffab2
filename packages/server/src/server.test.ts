import type { OutgoingData } from "@twobyte/session";
import { binary, DEFAULT_PARAMETERS, identityOf, rawPayload } from "@twobyte/session";
import type { ClientConnection } from "@twobyte/session/client";
import { ClientEngine } from "@twobyte/session/client";
import { expect, test } from "vitest";
import type { ServerStreamMethod, UnaryMethod } from "./codegen1.ts";
import { bindServerStream, bindUnary } from "./codegen1.ts";
import { serve } from "./serve.ts";
import type { ServeOptions } from "./serve-options.ts";
import type { ServerLink } from "./server-link.ts";

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
  const state = { closed: 0, heard: [] as string[] };
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
  const carrier = {
    write: (data: OutgoingData) => void down.push(data),
    close: (code: number) => {
      state.closed = code;
    },
    abort() {},
  };
  const accept = (): ServerLink =>
    server.connect(carrier, { headers: {} }, (callback) => void setImmediate(callback));
  const client: ClientEngine = new ClientEngine(
    {
      identity: identityOf({ ...protocol, revisions: protocol.revisions.slice(0, revisions) }),
      profile: binary,
      parameters: DEFAULT_PARAMETERS,
      random: (size) => new Uint8Array(size),
    },
    {
      wantFlush() {},
      wantWake() {},
      dial() {},
      attached() {},
      renew() {},
      detached() {},
      waiting() {},
      gap: (error) => void state.heard.push(`gap ${error.code}`),
      ended() {},
    },
    0,
  );
  const connection = accept();
  const dial = (link: ServerLink): ClientConnection => {
    const write = (data: OutgoingData): void => link.receive(data);
    const made = client.connect({ write, close() {}, abort() {} }, 0);
    client.greet(made, undefined, 0);
    return made;
  };
  let wire = dial(connection);
  const again = (): void => {
    client.lost(wire, undefined, 0);
    wire = dial(accept());
  };
  const turn = async (): Promise<void> => {
    for (let i = 0; i < 5; i++) {
      client.flush();
      await new Promise((resolve) => setImmediate(resolve));
      for (const data of down.splice(0)) wire.receive(data, 0);
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
  return { server, client, connection, again, state, errors, turn, call };
}

test("the hook hears of a session's begin, its connections and its end, once each", async () => {
  const heard: string[] = [];
  const { server, client, connection, again, turn } = place({
    authenticate: () => ({ id: "ann" }),
    onSession: ({ type, principal, error }) =>
      heard.push([type, principal?.id, error?.code].join(" ").trim()),
  });
  await turn();
  expect([server.sessions, server.connections]).toEqual([1, 1]);
  connection.lost();
  expect([server.sessions, server.connections]).toEqual([1, 0]);
  again();
  await turn();
  expect([server.sessions, server.connections]).toEqual([1, 1]);
  client.close(0);
  await turn();
  expect(heard).toEqual(["began ann", "lost ann", "resumed ann", "ended ann"]);
  expect(server.sessions).toBe(0);
});

test("a message that the client's revision does not have is announced as a skip", async () => {
  const older = place({}, 1);
  await older.turn();
  older.call(both, Uint8Array.of(1));
  await older.turn();
  expect(older.state.heard).toEqual(["On", "1 inexpressible", "On", "ended"]);
  const newer = place({});
  await newer.turn();
  newer.call(both, Uint8Array.of(1));
  await newer.turn();
  expect(newer.state.heard).toEqual(["On", "Tw", "On", "ended"]);
});

test("what a handler throws by accident goes to the hook, and says nothing to the client", async () => {
  const { state, errors, turn, call } = place({});
  await turn();
  call(echo, new Uint8Array());
  await turn();
  expect(state.heard).toEqual(["internal: an unexpected error"]);
  expect(errors).toMatchObject([{ message: "empty" }]);
});

test("what authentication throws by accident goes to the hook, and refuses the session", async () => {
  const { state, errors, turn, server } = place({
    authenticate: () => {
      throw new Error("database is down");
    },
  });
  await turn();
  expect(errors).toMatchObject([{ message: "database is down" }]);
  expect(state.closed).toBe(4513);
  expect(server.connections).toBe(0);
});

test("a server that has stopped says goodbye to whom it has, and takes nobody else", async () => {
  const { server, state, turn } = place({});
  await turn();
  server.close();
  // R-ERROR-5
  expect(state.closed).toBe(4014);
  await turn();
  expect(state.heard).toEqual(["gap unavailable"]);
  let closed = 0;
  const carrier = {
    write() {},
    close: (code: number) => {
      closed = code;
    },
    abort() {},
  };
  server.connect(carrier, { headers: {} });
  expect(closed).toBe(4014);
  expect(server.connections).toBe(0);
});

test("a code that two methods have is refused", () => {
  const bound = [bindUnary(echo, (input) => input), bindUnary({ ...echo }, (input) => input)];
  expect(() => serve(protocol, [{ name: "Test", methods: bound }])).toThrow(/same code Ec/);
});
