import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { StreamLink } from "./stream-link.ts";

test("a POST before its time whose connection breaks ends the link, and not the run", async () => {
  const server = createServer((request, response) => {
    if (request.url === "/send") request.socket.destroy();
    else response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
  }).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const ended = new Promise<string>((resolve) => {
    const owner = { received: () => undefined, ended: ({ reason = "" }) => resolve(reason) };
    const link = new StreamLink(`http://127.0.0.1:${port}`, "text", owner);
    link.send("hello", 1);
    link.adopt({ session: "s", token: "t", received: () => 0 });
    link.sendWrong("!K1", 1, "swap");
    link.send("!K2", 1);
  });
  expect(await ended).toContain("socket hang up");
});
