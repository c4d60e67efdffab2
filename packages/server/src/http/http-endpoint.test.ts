import { expect, test } from "vitest";
import { place, polling, streaming } from "../testing/endpoint-place.ts";
import { body, eventsOf, framesOf, helloText, post, TEXT } from "../testing/text-client.ts";

async function problem(response: Response): Promise<unknown> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const document = (await response.json()) as { status: number };
  expect(document.status).toBe(response.status);
  return response.status;
}

test("a streamed answer has the headers and the beginning that let it through R-TRANS-9 R-TRANS-10", async () => {
  const { response, head, events } = await streaming(place().server);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toEqual({
    "content-type": "text/event-stream",
    "cache-control": "no-cache, no-transform",
    "x-accel-buffering": "no",
  });
  expect(head).toMatch(/^:.{2047,}\n\n$/);
  await events.cancel();
});

test("a POST is answered with the counts before its calls are, which come by the stream R-TRANS-15", async () => {
  const { server, calls } = place();
  const { events, session, token } = await streaming(server);
  const data = "!L0\x1eEc0\x1f0\x1fone";
  const sent = await post(server, "send", body(session, token, 1, 1, data));
  expect([sent.status, await sent.text(), calls]).toEqual([200, "!K1", ["one"]]);
  expect(await events.next()).toMatchObject([{ kind: "data", payload: "one" }, { kind: "end" }]);
  await events.cancel();
});

test("a repeated POST changes nothing, and is answered as the first was R-TRANS-17", async () => {
  const { server, calls } = place();
  const { events, session, token } = await streaming(server);
  const first = body(session, token, 1, 1, "!L0\x1eEc0\x1f0\x1fone");
  const answers = [first, first].map((one) => post(server, "send", one));
  for (const answer of await Promise.all(answers)) expect(await answer.text()).toBe("!K1");
  const second = body(session, token, 2, 2, "Ec2\x1f0\x1ftwo");
  expect(await (await post(server, "send", second)).text()).toBe("!K2");
  await post(server, "send", first);
  expect(calls).toEqual(["one", "two"]);
  await events.cancel();
});

test("POSTs are taken in their order, and one that is early is refused R-TRANS-14", async () => {
  const { server, calls } = place();
  const { events, session, token } = await streaming(server);
  const early = body(session, token, 2, 2, "Ec2\x1f0\x1ftwo");
  expect(await problem(await post(server, "send", early))).toBe(400);
  await post(server, "send", body(session, token, 1, 1, "!L0\x1eEc0\x1f0\x1fone"));
  expect((await post(server, "send", early)).status).toBe(200);
  expect(calls).toEqual(["one", "two"]);
  await events.cancel();
});

test("a POST whose count is not the session's ends the session", async () => {
  const { server, calls } = place();
  const { events, session, token } = await streaming(server);
  await post(server, "send", body(session, token, 1, 3, "Ec0\x1f0\x1fone"));
  expect(await events.next()).toMatchObject([{ kind: "sessionError", code: 15 }]);
  expect(await events.next()).toBeUndefined();
  expect([calls, server.sessions]).toEqual([[], 0]);
});

/** A body that breaks off after `text`. */
function broken(text: string): ReadableStream {
  let isFirst = true;
  return new ReadableStream({
    pull(controller) {
      if (isFirst) controller.enqueue(new TextEncoder().encode(text));
      else controller.error(new Error("cut"));
      isFirst = false;
    },
  });
}

test("a body that is not whole is not processed at all R-TRANS-16", async () => {
  const { server, calls } = place();
  const { events, session, token } = await streaming(server);
  const whole = body(session, token, 1, 1, "!L0\x1eEc0\x1f0\x1fone");
  expect(await problem(await post(server, "send", broken(whole)))).toBe(400);
  const headers = { ...TEXT, "content-length": String(whole.length + 1) };
  expect(await problem(await post(server, "send", whole, { headers }))).toBe(400);
  expect(await problem(await post(server, "stream", broken(helloText())))).toBe(400);
  expect(calls).toEqual([]);
  expect((await post(server, "send", whole)).status).toBe(200);
  expect(calls).toEqual(["one"]);
  await events.cancel();
});

test("a body that is too long is refused before all of it was read", async () => {
  const { server } = place();
  let chunks = 0;
  const endless = new ReadableStream({
    pull(controller) {
      chunks++;
      controller.enqueue(new Uint8Array(10_000).fill(65));
    },
  });
  expect(await problem(await post(server, "send", endless))).toBe(413);
  expect(chunks).toBeLessThan(10);
  const headers = { ...TEXT, "content-length": "70000" };
  expect(await problem(await post(server, "send", broken(""), { headers }))).toBe(413);
  expect(await problem(await post(server, "stream", "!".repeat(4097)))).toBe(413);
});

test("an unknown session is answered like a wrong token, and a replaced one in its own way R-TRANS-18", async () => {
  const { server, calls } = place();
  const old = await streaming(server);
  const told = async (session: string, token: string): Promise<unknown> =>
    problem(await post(server, "send", body(session, token, 1, 1, "Ec0\x1f0\x1fone")));
  expect(await told("other", old.token)).toBe(404);
  expect(await told(old.session, "other")).toBe(404);
  const unknown = await post(server, "send", body("other", old.token, 1, 1, "!K0"));
  const wrong = await post(server, "send", body(old.session, "other", 1, 1, "!K0"));
  expect(await unknown.text()).toBe(await wrong.text());
  const next = await streaming(server);
  expect(next.session).toBe(old.session);
  expect(await told(old.session, old.token)).toBe(409);
  expect(await told(next.session, old.token)).toBe(409);
  expect(await old.events.next()).toBeUndefined();
  expect(calls).toEqual([]);
  await next.events.cancel();
});

test("a client that leaves is noticed, and its session waits", async () => {
  const { server } = place();
  const { events, session, token } = await streaming(server);
  expect([server.connections, server.sessions]).toEqual([1, 1]);
  await events.cancel();
  expect([server.connections, server.sessions]).toEqual([0, 1]);
  expect(await problem(await post(server, "send", body(session, token, 1, 1, "!L0")))).toBe(409);
});

test("a stream that is old asks its client to open another, and then ends R-TRANS-12", async () => {
  const { server } = place({ parameters: { streamAgeMs: 0 } });
  const { events, session, token } = await streaming(server);
  const goodbye = { kind: "goodbye", verdict: "kept", window: { fromMs: 0, spanMs: 0 } };
  expect(await events.next()).toMatchObject([goodbye]);
  await post(server, "send", body(session, token, 1, 1, "!L0\x1eEc0\x1f0\x1fone"));
  expect(await events.next()).toMatchObject([{ kind: "data" }, { kind: "end" }]);
  expect(await events.next()).toBeUndefined();
  expect([server.connections, server.sessions]).toEqual([0, 1]);
});

test("a poll is answered when there is something, at once if there is R-TRANS-19", async () => {
  const { server } = place();
  const { session, token } = await polling(server);
  const first = post(server, "poll", body(session, token, 1, 0));
  await post(server, "send", body(session, token, 1, 1, "!L0\x1eEc0\x1f0\x1fone"));
  expect(framesOf(await (await first).text())).toMatchObject([{ kind: "data" }, { kind: "end" }]);
  await post(server, "send", body(session, token, 2, 2, "Ec2\x1f0\x1ftwo"));
  await new Promise((resolve) => setImmediate(resolve));
  const second = await post(server, "poll", body(session, token, 2, 2));
  expect(framesOf(await second.text())).toMatchObject([{ kind: "data" }, { kind: "end" }]);
  server.close();
});

test("a poll for which there is nothing is answered with nothing after its time R-TRANS-19", async () => {
  const { server } = place({ parameters: { pollTimeMs: 1 } });
  const { session, token } = await polling(server);
  const response = await post(server, "poll", body(session, token, 1, 0));
  expect([response.status, await response.text()]).toEqual([204, ""]);
  server.close();
});

test("a newer poll is answered, and the older with nothing R-TRANS-20", async () => {
  const { server } = place();
  const { session, token } = await polling(server);
  const older = post(server, "poll", body(session, token, 1, 0));
  // The older has to be there first: what it reads takes some turns.
  await post(server, "send", body(session, token, 1, 1, "!L0"));
  const newer = post(server, "poll", body(session, token, 2, 0));
  expect((await older).status).toBe(204);
  await post(server, "send", body(session, token, 2, 1, "Ec0\x1f0\x1fone"));
  expect(framesOf(await (await newer).text())).toMatchObject([{ kind: "data" }, { kind: "end" }]);
  server.close();
});

test("a repeated poll is answered with the same bytes, uncounted frames too R-TRANS-21", async () => {
  const { server } = place();
  const { session, token } = await polling(server);
  const data = "!L0\x1e!I1\x1f0\x1f0\x1f0\x1eEc0\x1f0\x1fone";
  await post(server, "send", body(session, token, 1, 1, data));
  await new Promise((resolve) => setImmediate(resolve));
  const poll = body(session, token, 1, 0);
  const first = await (await post(server, "poll", poll)).text();
  expect(framesOf(first).map(({ kind }) => kind)).toEqual(["pong", "data", "end"]);
  await post(server, "send", body(session, token, 2, 2, "Ec2\x1f0\x1ftwo"));
  expect(await (await post(server, "poll", poll)).text()).toBe(first);
  const next = await (await post(server, "poll", body(session, token, 2, 2))).text();
  expect(framesOf(next)).toMatchObject([{ kind: "data", payload: "two" }, { kind: "end" }]);
  expect(await problem(await post(server, "poll", body(session, token, 4, 2)))).toBe(400);
  server.close();
});

test("what a server said last reaches a client that polls, and then its token is gone R-TRANS-18", async () => {
  const { server } = place();
  const { session, token } = await polling(server);
  server.close();
  const last = await post(server, "poll", body(session, token, 1, 0));
  expect(framesOf(await last.text())).toMatchObject([{ kind: "goodbye" }]);
  expect(await problem(await post(server, "poll", body(session, token, 2, 0)))).toBe(409);
});

test("a refusal is the answer to a poll's hello, and an event of a stream", async () => {
  const { server } = place();
  const hello = helloText({ lineage: new Uint8Array(16).fill(9) });
  const polled = await post(server, "poll", `\x1e${hello}`);
  expect(framesOf(await polled.text())).toMatchObject([{ kind: "sessionError", code: 9 }]);
  const events = eventsOf(await post(server, "stream", hello));
  await events.head();
  expect(await events.next()).toMatchObject([{ kind: "sessionError", code: 9 }]);
  expect(await events.next()).toBeUndefined();
});

test("a poll cannot ask for what goes by a stream", async () => {
  const { server } = place();
  const { events, session, token } = await streaming(server);
  expect(await problem(await post(server, "poll", body(session, token, 1, 0)))).toBe(400);
  await events.cancel();
});

test("what only a form could send is refused, and so are other types R-TRANS-3", async () => {
  const { server } = place();
  const types = ["text/plain", "application/json", "application/x-twobyte-texts", ""];
  for (const type of types) {
    for (const name of ["stream", "send", "poll"]) {
      const headers = { "content-type": type };
      expect(await problem(await post(server, name, helloText(), { headers }))).toBe(415);
    }
  }
  const compressed = { ...TEXT, "content-encoding": "gzip" };
  expect(await problem(await post(server, "stream", "", { headers: compressed }))).toBe(415);
  const { events, session, token } = await streaming(server);
  const binary = { "content-type": "application/x-twobyte" };
  const crossed = await post(server, "send", body(session, token, 1, 1), { headers: binary });
  expect(crossed.status).toBeGreaterThanOrEqual(400);
  const named = { "content-type": "Application/X-Twobyte-Text; charset=utf-8" };
  const sent = await post(server, "send", body(session, token, 1, 1, "!L0"), { headers: named });
  expect(sent.status).toBe(200);
  await events.cancel();
});

test("other methods and paths are answered with a problem document R-TRANS-4", async () => {
  const { server } = place();
  expect(await problem(await post(server, "stream", undefined, { method: "GET" }))).toBe(405);
  expect(await problem(await post(server, "ready", ""))).toBe(405);
  expect(await problem(await post(server, "other", ""))).toBe(404);
  expect(await problem(await post(server, "send", "no head"))).toBe(400);
});

test("a server tells whether it takes new sessions", async () => {
  const { server } = place();
  const ready = () => post(server, "ready", undefined, { method: "GET", headers: {} });
  expect((await ready()).status).toBe(200);
  server.close();
  expect(await problem(await ready())).toBe(503);
  expect(await problem(await post(server, "stream", helloText()))).toBe(503);
  expect(await problem(await post(server, "poll", `\x1e${helloText()}`))).toBe(503);
});

test("an origin that is not allowed is refused, and one that is gets a preflight's answer R-TRANS-2", async () => {
  const { server } = place({ origins: ["https://app.example"] });
  const from = (origin: string) => ({ ...TEXT, origin, host: "api.example" });
  for (const origin of ["https://evil.example", "null", "https://app.example.evil.example"]) {
    for (const name of ["stream", "send", "poll"]) {
      const refused = await post(server, name, helloText(), { headers: from(origin) });
      expect(await problem(refused)).toBe(403);
      expect(refused.headers.get("access-control-allow-origin")).toBeNull();
    }
  }
  const own = await post(server, "stream", helloText(), { headers: from("https://api.example") });
  expect(own.status).toBe(200);
  const options = { method: "OPTIONS", headers: from("https://app.example") };
  const preflight = await post(server, "send", undefined, options);
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toEqual({
    "access-control-allow-origin": "https://app.example",
    "access-control-allow-credentials": "true",
    "access-control-allow-methods": "POST",
    "access-control-allow-headers": "content-type, prefer",
    "access-control-max-age": "7200",
    vary: "origin",
  });
  const wrong = await post(server, "send", "", { headers: from("https://app.example") });
  expect(await problem(wrong)).toBe(400);
  expect(wrong.headers.get("access-control-allow-origin")).toBe("https://app.example");
});

test("authentication is told the address and headers of the hello's request, its cookie only with an origin R-SEC-7 R-SEC-8", async () => {
  const heard: unknown[] = [];
  const { server } = place({
    authenticate: (_, { address, headers }) => void heard.push([address, headers["cookie"]]),
  });
  for (const origin of [{ origin: "https://api.example" }, {}]) {
    const request = new Request("https://api.example/stream", {
      method: "POST",
      headers: { ...TEXT, cookie: "a=1", ...origin },
      body: helloText(),
    });
    const events = eventsOf(await server.fetch(request, { address: "192.0.2.1" }));
    await events.head();
    await events.next();
    await events.cancel();
  }
  expect(heard).toEqual([
    ["192.0.2.1", "a=1"],
    ["192.0.2.1", undefined],
  ]);
});
