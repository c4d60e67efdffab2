import { expect, test } from "vitest";
import { webSocketUrl } from "./web-socket-url.ts";

test("web addresses become those of WebSockets", () => {
  expect(webSocketUrl("https://example.test/rt?a=1#part")).toBe("wss://example.test/rt?a=1");
  expect(webSocketUrl(new URL("http://example.test:81"))).toBe("ws://example.test:81/");
  expect(webSocketUrl("wss://example.test/rt")).toBe("wss://example.test/rt");
});

test("anything else is refused", () => {
  expect(() => webSocketUrl("ftp://example.test")).toThrow(/no scheme of a WebSocket/);
  expect(() => webSocketUrl("not a url")).toThrow(TypeError);
});
