import { expect, test } from "vitest";
import { keptHeaders } from "./kept-headers.ts";

test("headers are kept without the nonce of the handshake", () => {
  const headers = { host: "a.example", upgrade: "websocket", "sec-websocket-key": "x3JJ" };
  expect(keptHeaders(headers)).toEqual({ host: "a.example", upgrade: "websocket" });
});

test("clients with the same headers have one object of them, which nobody can write to", () => {
  const one = keptHeaders({ host: "a.example", origin: "https://a.example" });
  const other = keptHeaders({ host: "a.example", origin: "https://a.example" });
  expect(other).toBe(one);
  expect(Object.isFrozen(one)).toBe(true);
});

test("clients with other headers, fewer or more have their own", () => {
  const one = { host: "a.example", cookie: "id=1" };
  expect(keptHeaders(one)).toEqual(one);
  const others = [{ host: "a.example" }, { host: "a.example", cookie: "id=2" }, { ...one, x: "1" }];
  for (const other of others) expect(keptHeaders(other)).toEqual(other);
  expect(keptHeaders(one)).toEqual(one);
});
