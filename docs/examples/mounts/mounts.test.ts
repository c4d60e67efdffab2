import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { ChatClient, protocol } from "@example/chat/client";
import { bindChat } from "@example/chat/server";
import { connect, eventStream, longPoll, webSocket } from "@twobyte/client";
import { queryByGet } from "@twobyte/client/query";
import { serve } from "@twobyte/server";
import { expect, test } from "vitest";
import { authenticate, demoToken } from "../authenticate.ts";
import { createChatService } from "../chat/chat-service.ts";
import { onExpress } from "./express.ts";
import { onFastify } from "./fastify.ts";
import { onHono } from "./hono.ts";
import { onNodeHttp } from "./node-http.ts";

const mounts = { onNodeHttp, onExpress, onFastify, onHono };
const transports = [webSocket, eventStream, longPoll];

for (const [name, mount] of Object.entries(mounts)) {
  test(`${name}: all transports work, and everything else is served as before`, async () => {
    const addresses: unknown[] = [];
    let left = transports.length + 1;
    let tell = (): void => {};
    const everybodyLeft = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const server = serve(protocol, [bindChat(createChatService(0))], {
      allowDraft: true,
      authenticate(credentials, { address }) {
        addresses.push(address);
        return authenticate(credentials);
      },
      onSession: ({ type }) => {
        if (type === "ended" && --left === 0) tell();
      },
    });
    const http = await mount(server);
    http.listen(0, "127.0.0.1");
    await once(http, "listening");
    const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    try {
      for (const transport of transports) {
        const session = connect(protocol, {
          url: `${url}/rt`,
          token: demoToken,
          transports: [transport],
        });
        const chat = new ChatClient(session);
        const said = await chat.post({ room: "lobby", text: "Hello", attachments: [] });
        expect(said).toMatchObject({ author: "demo", text: "Hello" });
        let items = 0;
        for await (const _ of chat.ask({ room: "lobby", text: "Why?", model: "thorough" })) items++;
        expect(items).toBeGreaterThan(10);
        expect(session.status).toEqual({ state: "live", transport: transport.name });
        await session.close();
      }
      const asked: string[] = [];
      const session = connect(protocol, {
        url: `${url}/rt`,
        token: demoToken,
        queries: queryByGet,
        async fetch(input, init) {
          const response = await fetch(input, init);
          asked.push(`${response.status} ${String(input).slice(url.length)}`);
          return response;
        },
      });
      const { messages } = await new ChatClient(session).history({ room: "lobby", limit: 9 });
      expect(messages.map(({ text }) => text)).toEqual(transports.map(() => "Hello"));
      expect(asked).toEqual([expect.stringMatching(/^200 \/rt\/q\/1\/Hi\/[\w-]+$/)]);
      await session.close();
      await everybodyLeft;
      // One of each transport, and of the query and its session.
      expect(addresses).toEqual(Array.from({ length: 5 }, () => "127.0.0.1"));
      expect(await (await fetch(`${url}/`)).text()).toBe("page");
      expect((await fetch(`${url}/rt/ready`)).status).toBe(200);
      const refused = await fetch(`${url}/rt/stream`, { method: "POST", body: "text" });
      expect(refused.status).toBe(415);
      server.close();
      expect((await fetch(`${url}/rt/ready`)).status).toBe(503);
    } finally {
      server.close();
      http.close();
      http.closeAllConnections();
    }
  });
}

for (const [name, mount] of Object.entries(mounts)) {
  test(`${name}: a client that is cut off is noticed, and its session goes on`, async () => {
    const heard: string[] = [];
    const waiting = new Map<string, () => void>();
    const server = serve(protocol, [bindChat(createChatService(0))], {
      allowDraft: true,
      authenticate,
      onSession({ type }) {
        heard.push(type);
        waiting.get(type)?.();
      },
    });
    const http = await mount(server);
    http.listen(0, "127.0.0.1");
    await once(http, "listening");
    const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/rt`;
    const cut = new AbortController();
    const cutting: typeof fetch = (input, init) => {
      const signals = [init?.signal, heard.length === 0 ? cut.signal : undefined];
      const signal = AbortSignal.any(signals.filter((one) => one instanceof AbortSignal));
      return fetch(input, { ...init, signal });
    };
    const options = { url, token: demoToken, transports: [eventStream], fetch: cutting };
    const session = connect(protocol, options);
    try {
      await session.ready;
      const resumed = new Promise<void>((resolve) => waiting.set("resumed", resolve));
      cut.abort();
      await resumed;
      expect(heard).toEqual(["began", "lost", "resumed"]);
    } finally {
      await session.close();
      server.close();
      http.close();
      http.closeAllConnections();
    }
  });
}
