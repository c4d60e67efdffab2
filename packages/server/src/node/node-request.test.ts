import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { NodeRequest } from "./node-request.ts";

/** Has a client say something over a socket, and gives the request that comes of it. */
async function said(text: string): Promise<{ incoming: IncomingMessage; client: Socket }> {
  const http = createServer();
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const client = connect((http.address() as AddressInfo).port, "127.0.0.1");
  client.on("error", () => {});
  client.write(text);
  const [incoming] = (await once(http, "request")) as [IncomingMessage];
  http.close();
  return { incoming, client };
}

const head = (size: number, more = ""): string =>
  `POST /rt/send?x HTTP/1.1\r\nHost: a.example\r\nContent-Length: ${size}\r\n${more}\r\n`;

test("fields that come more than once are joined, each by its sign", async () => {
  const more = "Cookie: a=1\r\nCookie: b=2\r\nOrigin: x\r\nOrigin: y\r\n";
  const { incoming, client } = await said(head(0, more));
  const { method, url, headers } = new NodeRequest(incoming);
  client.destroy();
  expect([method, url]).toEqual(["POST", "http://localhost/rt/send?x"]);
  expect(["cookie", "origin", "host", "prefer"].map((name) => headers.get(name))).toEqual([
    "a=1; b=2",
    "x, y",
    "a.example",
    null,
  ]);
  expect([headers.has("origin"), headers.has("prefer")]).toEqual([true, false]);
  expect(Object.fromEntries(headers)).toMatchObject({ host: "a.example", cookie: "a=1; b=2" });
});

test("a body is read as it comes, to its end", async () => {
  const { incoming, client } = await said(`${head(6)}abc`);
  const reader = new NodeRequest(incoming).body?.getReader();
  expect(String((await reader?.read())?.value)).toBe("97,98,99");
  const next = reader?.read();
  client.write("def");
  expect(String((await next)?.value)).toBe("100,101,102");
  expect(await reader?.read()).toEqual({ done: true });
  client.destroy();
});

test("a body that breaks off fails", async () => {
  const { incoming, client } = await said(`${head(6)}abc`);
  const reader = new NodeRequest(incoming).body?.getReader();
  await reader?.read();
  const next = reader?.read();
  client.destroy();
  await expect(next).rejects.toThrow("broke off");
});

test("whoever asks hears that the client has left, before or after", async () => {
  const { incoming, client } = await said(head(0));
  client.destroy();
  const [one, other] = [new NodeRequest(incoming), new NodeRequest(incoming)];
  const { signal } = one;
  one.leave();
  other.leave();
  expect([signal.aborted, other.signal.aborted, one.isGone]).toEqual([true, true, true]);
});
