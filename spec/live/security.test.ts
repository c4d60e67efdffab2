import { afterEach, expect, test } from "vitest";
import { callUnary } from "../../packages/client/src/codegen1.ts";
import type { ConnectionInfo, SessionEvent } from "../../packages/server/src/index.ts";
import { TwobyteError } from "../../packages/server/src/index.ts";
import { cleanUp, errorOf, join, start } from "./place.ts";
import { echo, secret, vault } from "./talk.ts";

afterEach(cleanUp);

/** Events of sessions, for tests to wait for. */
function listener() {
  const heard: string[] = [];
  let wake: () => void = () => {};
  return {
    heard,
    onSession({ type }: SessionEvent): void {
      heard.push(type);
      wake();
    },
    async until(type: SessionEvent["type"], times = 1): Promise<void> {
      while (heard.filter((one) => one === type).length < times) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

test("a client shows new tokens in time, again and again, and its calls go on R-SEC-5", async () => {
  const { heard, onSession, until } = listener();
  const shown: (string | undefined)[] = [];
  const place = await start({
    onSession,
    parameters: { authLeadMs: 300 },
    authenticate(credentials) {
      shown.push(credentials?.value);
      return { id: "ann", scopes: ["read"], expiresAt: Date.now() + 600 };
    },
  });
  let tokens = 0;
  const session = join(place, { token: async () => `token ${++tokens}` });
  const call = callUnary(session, vault, { text: "" });
  call.catch(() => {});
  await until("renewed", 3);
  expect(shown.slice(0, 4)).toEqual(["token 1", "token 2", "token 3", "token 4"]);
  expect(await callUnary(session, secret, { text: "" })).toEqual({ text: "ann's" });
  expect(heard).not.toContain("lost");
  expect(place.witness.count("out: unauthenticated")).toBe(0);
});

test("without a new token calls end, and are refused until there is one R-SEC-5", async () => {
  const { onSession, until } = listener();
  const place = await start({
    onSession,
    parameters: { authLeadMs: 1 },
    authenticate: (credentials) => ({
      id: "ann",
      scopes: ["read"],
      expiresAt: credentials?.value === "first" ? Date.now() + 300 : Date.now() + 1e12,
    }),
  });
  let token: string | undefined = "first";
  const session = join(place, { token: () => token });
  const running = errorOf(callUnary(session, vault, { text: "" }));
  await place.witness.heard("ann is in");
  token = undefined;
  expect(await running).toMatchObject({ code: "unauthenticated", processed: "maybe" });
  await place.witness.heard("out: unauthenticated");
  const refused = await errorOf(callUnary(session, secret, { text: "" }));
  expect(refused).toMatchObject({ code: "unauthenticated", retry: "never", processed: "no" });
  // What is for everybody is still, and for nobody in particular.
  expect(await callUnary(session, echo, { text: "on" })).toEqual({ text: "nobody: on" });
  token = "second";
  await errorOf(callUnary(session, secret, { text: "" }));
  await until("renewed");
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
