import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import type { BidiMethod as ClientBidi } from "../../../packages/client/src/codegen1.ts";
import { callBidi } from "../../../packages/client/src/codegen1.ts";
import type { ClientSession, Transport } from "../../../packages/client/src/index.ts";
import {
  binary,
  connectOver,
  eventStream,
  longPoll,
  text,
  webSocket,
} from "../../../packages/client/src/index.ts";
import type { BidiMethod } from "../../../packages/server/src/codegen1.ts";
import { bindBidi } from "../../../packages/server/src/codegen1.ts";
import { serve } from "../../../packages/server/src/index.ts";
import { attach } from "../../../packages/server/src/node/attach.ts";
import type { DirectionFaults } from "../../../packages/testing/src/index.ts";
import { ChaosProxy } from "../../../packages/testing/src/index.ts";
import { cleanUp, onCleanUp } from "../place.ts";
import type { Text } from "../talk.ts";
import { echo, protocol, Said } from "../talk.ts";

afterEach(cleanUp);

const seed = Number(process.env["TWOBYTE_SEED"] ?? 1);
/** Messages of all tests together, in both directions. */
const total = 1_000_000 * Number(process.env["TWOBYTE_RUNS"] ?? 0.1);

/** Every item of the caller is answered by one of the handler. */
const talk = {
  ...echo,
  name: "talk",
  code: "Tz",
  kind: "bidi",
  items: [{ codec: Said, since: 1 }],
  taggedItems: false,
} as const;

/** A generator of numbers below 1 that depends on its seed alone. */
function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** What both ends sent and saw: nonces, kept outside of the library. */
interface Ledger {
  readonly up: { readonly sent: string[]; readonly got: string[] };
  readonly down: { readonly sent: string[]; readonly got: string[] };
}

/** Does something to the network that a seed draws. */
function disturb(proxy: ChaosProxy, random: () => number): void {
  const way = random() < 0.5 ? "up" : "down";
  const cut: DirectionFaults = { cutAfter: Math.floor(random() * 5000) };
  const what = Math.floor(random() * 8);
  if (what === 0) proxy.cutAll();
  else if (what === 1) proxy.cutAll({ how: "rst" });
  else if (what === 2) proxy.setNext({ [way]: cut });
  else if (what === 3) for (const one of proxy.connections) one.set({ [way]: cut });
  else if (what === 4) proxy.set({ [way]: { chunk: { least: 1, most: 500 } } });
  else if (what === 5) proxy.loseResponse({ path: /send/ }).catch(() => {});
  else if (what === 6) proxy.duplicateRequest({ path: /send|poll/ }).catch(() => {});
  else proxy.set({});
}

/** Has WebSockets blocked, or not any more, and cuts what there is. */
function block(proxy: ChaosProxy, isBlocked: boolean): void {
  proxy.set(isBlocked ? { blockUpgrade: "refuse" } : {});
  proxy.cutAll();
}

async function run(
  transports: readonly [Transport, ...Transport[]],
  profile: "binary" | "text",
  messages: number,
  salt: number,
): Promise<{
  readonly ledger: Ledger;
  readonly gaps: number;
  readonly used: Set<string>;
  readonly connections: number;
}> {
  const ledger: Ledger = { up: { sent: [], got: [] }, down: { sent: [], got: [] } };
  const random = randomFrom(seed * 31 + salt);
  const nonce = (): string => Math.floor(random() * 2 ** 32).toString(36);
  const handler = async function* (_: Text, items: AsyncIterable<Text>): AsyncGenerator<Text> {
    for await (const { text } of items) {
      ledger.up.got.push(text);
      const answer = `${text}+`;
      ledger.down.sent.push(answer);
      yield { text: answer };
    }
  };
  const methods = [bindBidi(talk as unknown as BidiMethod<Text, Text, Text>, handler)];
  // Little is on its way at a time, so that faults find something.
  const parameters = { credit: 1000 };
  const server = serve(protocol, [{ name: "Talk", methods }], { parameters });
  const http = createServer();
  attach(server, http);
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const upstream = { port: (http.address() as AddressInfo).port };
  let connections = 0;
  const proxy = await ChaosProxy.listen({
    upstream,
    random,
    onError() {},
    onConnection: () => connections++,
  });
  onCleanUp(async () => {
    server.close();
    await proxy.close();
    http.closeAllConnections();
    http.close();
  });
  let gaps = 0;
  const used = new Set<string>();
  const session: ClientSession = connectOver(protocol, transports, {
    url: `http://127.0.0.1:${proxy.port}/twobyte`,
    profile: profile === "text" ? text : binary,
    onGap: () => gaps++,
    parameters: {
      ...parameters,
      retryWindowMs: 5,
      retryCapMs: 50,
      repeatAfterMs: 5,
      tierMemoryMs: 50,
    },
  });
  session.subscribe((status) => void (status.state === "live" && used.add(status.transport)));
  function* items(): Generator<Text> {
    for (let i = 0; i < messages; i++) {
      const text = `${i}-${nonce()}`;
      ledger.up.sent.push(text);
      yield { text };
    }
  }
  const asked = talk as unknown as ClientBidi<Text, Text, Text>;
  let next = 100;
  let disturbances = 0;
  for await (const { text } of callBidi(session, asked, { text: "" }, items())) {
    ledger.down.got.push(text);
    if (ledger.down.got.length < next) continue;
    next += 20 + Math.floor(random() * 400);
    disturbances++;
    if (transports.length > 1 && disturbances % 3 === 1) block(proxy, disturbances % 2 === 1);
    else disturb(proxy, random);
  }
  proxy.set({});
  await session.close();
  return { ledger, gaps, used, connections };
}

const TIERS = [
  ["WebSocket", [webSocket]],
  ["event stream", [eventStream]],
  ["long poll", [longPoll]],
  ["all, with changes between them", [webSocket, eventStream, longPoll]],
] as const;

for (const [place, [name, transports]] of TIERS.entries()) {
  for (const profile of ["binary", "text"] as const) {
    test(`nothing is lost, repeated or out of order under faults: ${name}, ${profile}`, async () => {
      const messages = Math.ceil(total / TIERS.length / 4);
      const salt = place * 2 + (profile === "text" ? 1 : 0);
      const { ledger, gaps, used, connections } = await run(transports, profile, messages, salt);
      expect(gaps).toBe(0);
      expect(ledger.up.got.length).toBe(messages);
      expect(ledger.up.got).toEqual(ledger.up.sent);
      expect(ledger.down.got).toEqual(ledger.down.sent);
      // The faults were felt.
      expect(connections).toBeGreaterThan(2 + messages / 5000);
      if (transports.length > 1) expect(used.size).toBeGreaterThan(1);
    }, 600_000);
  }
}
