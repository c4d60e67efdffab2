import { afterEach, expect, test } from "vitest";
import { callUnary } from "../../packages/client/src/codegen1.ts";
import type { ConnectOptions } from "../../packages/client/src/index.ts";
import { binary, connectOver, webSocket } from "../../packages/client/src/index.ts";
import type { ConnectionInfo, ServeOptions } from "../../packages/server/src/index.ts";
import { serve, TwobyteError } from "../../packages/server/src/index.ts";
import { ManualClock, MemoryNetwork } from "../../packages/testing/src/index.ts";
import { cleanUp, errorOf, join, onCleanUp, start } from "./place.ts";
import { echo, protocol, secret, talk, vault, Witness } from "./talk.ts";

afterEach(cleanUp);

const MINUTE = 60_000;

/** A server and a client in one process, whose time a test moves; `heard` are its sessions' events. */
function timed(options: ServeOptions, { token }: Pick<ConnectOptions, "token">) {
  const clock = new ManualClock();
  const witness = new Witness();
  const heard: string[] = [];
  const server = serve(protocol, [talk(witness)], {
    clock,
    onSession: ({ type }) => heard.push(type),
    ...options,
  });
  const { url, WebSocket } = new MemoryNetwork(server, { clock });
  const session = connectOver(protocol, [webSocket], {
    profile: binary,
    url,
    WebSocket,
    clock,
    token,
  });
  onCleanUp(() => session.close());
  return { clock, witness, heard, session };
}

test("a client shows new tokens in time, again and again, and its calls go on R-SEC-5", async () => {
  const shown: (string | undefined)[] = [];
  let tokens = 0;
  const options: ServeOptions = {
    parameters: { authLeadMs: MINUTE },
    authenticate(credentials) {
      shown.push(credentials?.value);
      return { id: "ann", scopes: ["read"], expiresAt: Date.now() + 10 * MINUTE };
    },
  };
  const { clock, witness, heard, session } = timed(options, {
    token: async () => `token ${++tokens}`,
  });
  const call = callUnary(session, vault, { text: "" });
  call.catch(() => {});
  await clock.pass(8 * MINUTE);
  expect(shown).toEqual(["token 1"]);
  await clock.pass(22 * MINUTE);
  expect(shown).toEqual(["token 1", "token 2", "token 3", "token 4"]);
  expect(await callUnary(session, secret, { text: "" })).toEqual({ text: "ann's" });
  expect(heard).toEqual(["began", "renewed", "renewed", "renewed"]);
  expect(witness.count("out: unauthenticated")).toBe(0);
});

test("without a new token calls end, and are refused until there is one R-SEC-5", async () => {
  let token: string | undefined = "first";
  const options: ServeOptions = {
    parameters: { authLeadMs: MINUTE },
    authenticate: (credentials) => ({
      id: "ann",
      scopes: ["read"],
      expiresAt: Date.now() + (credentials?.value === "first" ? 10 : 1e6) * MINUTE,
    }),
  };
  const { clock, witness, heard, session } = timed(options, { token: () => token });
  const running = errorOf(callUnary(session, vault, { text: "" }));
  await witness.heard("ann is in");
  token = undefined;
  await clock.pass(11 * MINUTE);
  expect(await running).toMatchObject({ code: "unauthenticated", processed: "maybe" });
  await witness.heard("out: unauthenticated");
  const refused = await errorOf(callUnary(session, secret, { text: "" }));
  expect(refused).toMatchObject({ code: "unauthenticated", retry: "never", processed: "no" });
  // What is for everybody is still, and for nobody in particular.
  expect(await callUnary(session, echo, { text: "on" })).toEqual({ text: "nobody: on" });
  token = "second";
  await clock.pass(2 * MINUTE);
  await errorOf(callUnary(session, secret, { text: "" }));
  await clock.pass(0);
  expect(heard).toEqual(["began", "renewed"]);
  expect(await callUnary(session, secret, { text: "" })).toEqual({ text: "ann's" });
});

test("what a resume's principal may not do any more ends, and the rest goes on R-SEC-6", async () => {
  let isAllowed = true;
  const place = await start({
    authenticate: () => ({ id: "ann", scopes: ["read"] }),
    authorize: { method: ({ method }) => method.name !== "vault" || isAllowed },
  });
  const session = join(place);
  const running = errorOf(callUnary(session, vault, { text: "" }));
  await place.witness.heard("ann is in");
  isAllowed = false;
  for (const socket of place.sockets) socket.destroy();
  expect(await running).toMatchObject({ code: "permission_denied", processed: "maybe" });
  expect(await callUnary(session, secret, { text: "" })).toEqual({ text: "ann's" });
  expect(await errorOf(callUnary(session, vault, { text: "" }))).toMatchObject({
    code: "permission_denied",
    processed: "no",
  });
  expect(place.server.sessions).toBe(1);
});

test("an application judges each message by what it says", async () => {
  const place = await start({
    authorize: {
      message(_, { name, value }) {
        const { text } = value as { text: string };
        if (text === "rude") throw new TwobyteError("invalid_argument", `a rude ${name}`);
        return text !== "no";
      },
    },
  });
  const session = join(place);
  expect(await callUnary(session, echo, { text: "on" })).toEqual({ text: "nobody: on" });
  const rude = await errorOf(callUnary(session, echo, { text: "rude" }));
  expect(rude).toMatchObject({ code: "invalid_argument", rawMessage: "a rude Say" });
  const denied = await errorOf(callUnary(session, echo, { text: "no" }));
  expect(denied).toMatchObject({ code: "permission_denied", processed: "no" });
});

test("authentication is shown no URL, whatever stands in it R-SEC-8", async () => {
  const heard: [unknown, ConnectionInfo][] = [];
  const place = await start({
    authenticate: (credentials, connection) => void heard.push([credentials, connection]),
  });
  await join(place, { url: `${place.url}?token=stolen` }).ready;
  const [one] = heard;
  expect(one?.[0]).toBe(undefined);
  expect(JSON.stringify(one?.[1])).not.toContain("stolen");
});
