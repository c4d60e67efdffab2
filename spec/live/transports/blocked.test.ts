import { once } from "node:events";
import { get, request as post } from "node:http";
import type { Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { callServerStream, callUnary } from "../../../packages/client/src/codegen1.ts";
import { eventStream, webSocket } from "../../../packages/client/src/index.ts";
import { cleanUp, errorOf, join, start } from "../place.ts";
import type { Answer, Count } from "../talk.ts";
import { ask, echo, hang } from "../talk.ts";
import { proxyTo } from "./proxy.ts";

afterEach(cleanUp);

const below = (name: string) => `/twobyte/${name}`;

test("where WebSockets are refused, the first call leaves one round trip later R-TRANS-24", async () => {
  const place = await start();
  const { url, requests } = await proxyTo(place, { upgrade: "refuse" });
  const session = join(place, { url });
  expect(await callUnary(session, echo, { text: "x" })).toEqual({ text: "nobody: x" });
  expect(session.status).toEqual({ state: "live", transport: "stream" });
  const expected = ["upgrade /twobyte", below("stream"), below("send")];
  expect(requests.slice(0, 3)).toEqual(expected);
  expect(requests.filter((one) => one !== below("send"))).toEqual(expected.slice(0, 2));
  // Another session of the same origin does not try again.
  const another = join(place, { url });
  await another.ready;
  expect(requests.filter((one) => one.startsWith("upgrade")).length).toBe(1);
});

for (const upgrade of ["mute", "swallow"] as const) {
  test(`where WebSockets are ${upgrade === "mute" ? "not answered" : "opened and nothing more"}, the next tier is used R-TRANS-23`, async () => {
    const place = await start();
    const { url, requests } = await proxyTo(place, { upgrade });
    const options = { parameters: { tierAfterMs: 30 }, transports: [webSocket, eventStream] };
    const session = join(place, { url, ...options });
    expect(await callUnary(session, echo, { text: "x" })).toEqual({ text: "nobody: x" });
    expect(session.status).toEqual({ state: "live", transport: "stream" });
    const others = requests.filter((one) => one !== below("send"));
    expect(others).toEqual(["upgrade /twobyte", below("stream")]);
  });
}

for (const profile of ["binary", "text"] as const) {
  test(`where streamed answers are held back, polls are used, in ${profile} R-TRANS-23 R-TRANS-34`, async () => {
    const place = await start();
    const { url, requests } = await proxyTo(place, { upgrade: "refuse", holds: true });
    const session = join(place, { url, profile, parameters: { tierAfterMs: 30 } });
    const count = 3000;
    const seen: Answer[] = [];
    for await (const answer of callServerStream<Count, Answer>(session, ask, { count }))
      seen.push(answer);
    expect(seen.length).toBe(count + 1);
    expect(session.status).toEqual({ state: "live", transport: "poll" });
    expect(requests.filter((one) => one === below("stream")).length).toBe(1);
    expect(place.server.sessions).toBe(1);
  });
}

test("where streamed answers come when they have ended, before anything else is tried, polls are used R-TRANS-42", async () => {
  const place = await start({ parameters: { beatMs: 100 } });
  const { url, requests } = await proxyTo(place, { upgrade: "refuse", holds: true });
  // The server gives the stream up long before the client would try polls beside it.
  const session = join(place, { url, parameters: { tierAfterMs: 30_000, retryWindowMs: 1 } });
  expect(await callUnary(session, echo, { text: "x" })).toEqual({ text: "nobody: x" });
  expect(session.status).toEqual({ state: "live", transport: "poll" });
  expect(requests.filter((one) => one === below("stream")).length).toBe(1);
});

/** What happens to POSTs on their way, each to the first of them that comes along. */
const accidents = ["the answer is lost", "the body is cut", "it comes twice"] as const;

for (const accident of accidents) {
  test(`a call is made once when ${accident} R-TRANS-16 R-TRANS-17`, async () => {
    const place = await start();
    let isDone = false;
    const { url, requests } = await proxyTo(place, {
      upgrade: "refuse",
      async meddle(name, body, pass, response) {
        if (name !== "send" || isDone || !body.includes("Th")) return false;
        isDone = true;
        if (accident === "it comes twice") {
          const [first] = await Promise.all([pass(body), pass(body)]);
          response.end(first);
          return true;
        }
        if (accident === "the answer is lost") await pass(body);
        else await pass(cutOff(body)).catch(() => {});
        response.destroy();
        return true;
      },
    });
    const session = join(place, { url, parameters: { repeatAfterMs: 1 } });
    await session.ready;
    const controller = new AbortController();
    const call = callUnary(session, hang, { text: "" }, { signal: controller.signal });
    await place.witness.heard("hanging");
    expect(await callUnary(session, echo, { text: "x" })).toEqual({ text: "nobody: x" });
    expect([isDone, place.witness.count("hanging")]).toEqual([true, 1]);
    controller.abort();
    expect(await errorOf(call)).toMatchObject({ code: "canceled" });
    expect(requests.filter((one) => one === below("stream")).length).toBe(1);
  });
}

/** Begins a request on a socket, and leaves in the middle of its body. */
function cutOff(body: Buffer) {
  return (socket: Socket): void => {
    const head = [
      "POST /twobyte/send HTTP/1.1",
      "Host: 127.0.0.1",
      "Content-Type: application/x-twobyte",
      `Content-Length: ${body.length}`,
      "\r\n",
    ];
    socket.on("connect", () => {
      socket.write(Buffer.concat([Buffer.from(head.join("\r\n")), body.subarray(0, -1)]));
      socket.end();
    });
  };
}

test("a stream that falls silent is noticed, however well POSTs are answered R-TRANS-33", async () => {
  const place = await start({ parameters: { beatMs: 40 } });
  let chunks = 0;
  const quiet = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      // The padding and the welcome get through.
      if (chunks++ < 2) controller.enqueue(chunk);
    },
  });
  let isFirst = true;
  const session = join(place, {
    transports: [eventStream],
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      if (!isFirst || !String(input).endsWith("/stream")) return response;
      isFirst = false;
      return new Response(response.body?.pipeThrough(quiet), response);
    },
  });
  await session.ready;
  const lost = new Promise<string>((resolve) => {
    session.subscribe(({ state }) => void (state !== "live" && resolve(state)));
  });
  let isLost = false;
  void lost.then(() => {
    isLost = true;
  });
  const calls: Promise<unknown>[] = [];
  while (!isLost) {
    calls.push(callUnary(session, echo, { text: "x" }));
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await lost).toBe("resuming");
  const answers = await Promise.all(calls);
  expect(answers).toEqual(calls.map(() => ({ text: "nobody: x" })));
});

test("a body that is too long is answered while it still comes", async () => {
  const place = await start();
  const request = post(`${place.url}/send`, {
    method: "POST",
    headers: { "content-type": "application/x-twobyte" },
  });
  const answered = once(request, "response");
  request.on("error", () => {});
  let isOver = false;
  request.on("close", () => {
    isOver = true;
  });
  const write = (): void => {
    while (!isOver && request.write(new Uint8Array(16_384)));
    if (!isOver) request.once("drain", write);
  };
  write();
  const [answer] = await answered;
  expect([answer.statusCode, answer.headers.connection]).toEqual([413, "close"]);
  isOver = true;
  request.destroy();
});

test("nothing of a session stands in a URL R-TRANS-1 R-SEC-8", async () => {
  const place = await start({ authenticate: () => ({ id: "ann" }) });
  const { url, requests } = await proxyTo(place, { upgrade: "refuse" });
  const session = join(place, { url, token: "secret-token" });
  await callUnary(session, echo, { text: "x" });
  const polled = join(place, { url, token: "secret-token" });
  await polled.ready;
  const known = ["upgrade /twobyte", ...["stream", "send", "poll"].map(below)];
  expect(requests.filter((one) => !known.includes(one))).toEqual([]);
});

test("an upgrade from an origin that is not allowed is refused with a problem R-TRANS-2 R-TRANS-4", async () => {
  const place = await start({ origins: (origin) => origin === "https://app.example" });
  const { host, hostname, port } = new URL(place.url);
  const upgrade = async (origin: string, path = "/twobyte") => {
    const headers = {
      origin,
      connection: "upgrade",
      upgrade: "websocket",
      "sec-websocket-version": "13",
      "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
      "sec-websocket-protocol": "twobyte.1",
    };
    const request = get({ hostname, port, path, headers });
    const [answer] = await Promise.race([once(request, "response"), once(request, "upgrade")]);
    if (answer.statusCode === 101) return 101;
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    return (JSON.parse(await text(answer)) as { status: number }).status;
  };
  expect(await upgrade("https://evil.example")).toBe(403);
  expect(await upgrade("null")).toBe(403);
  expect(await upgrade("https://app.example")).toBe(101);
  expect(await upgrade(`http://${host}`)).toBe(101);
  expect(await upgrade("https://app.example", "/elsewhere")).toBe(404);
});

test("other listeners of the HTTP server do not see the protocol's requests", async () => {
  const place = await start();
  const seen: unknown[] = [];
  place.http.on("request", (request, response) => {
    seen.push(request.url);
    response.end("page");
  });
  const read = async (path: string) => {
    const [answer] = await once(get(new URL(path, place.url)), "response");
    return [answer.statusCode, await text(answer)];
  };
  expect(await read("/twobyte/ready")).toEqual([200, "ready\n"]);
  expect(await read("/twobyte/else")).toEqual([200, "page"]);
  expect(await read("/")).toEqual([200, "page"]);
  expect(seen).toEqual(["/twobyte/else", "/"]);
});
