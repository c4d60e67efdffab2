import { expect, test } from "vitest";
import { requestUrl, serverUrl, webSocketUrl } from "./server-url.ts";

test("a server has one URL, whatever scheme it is given with", () => {
  expect(serverUrl("wss://example.test/rt?a=1#part")).toBe("https://example.test/rt?a=1");
  expect(serverUrl(new URL("ws://example.test:81"))).toBe("http://example.test:81/");
  expect(serverUrl("https://example.test/rt")).toBe("https://example.test/rt");
});

test("anything else is refused", () => {
  expect(() => serverUrl("ftp://example.test")).toThrow(/no scheme of a server/);
  expect(() => serverUrl("not a url")).toThrow(TypeError);
});

test("WebSockets are at the URL, requests below it", () => {
  expect(webSocketUrl("https://example.test/rt?a=1")).toBe("wss://example.test/rt?a=1");
  expect(webSocketUrl("http://example.test/")).toBe("ws://example.test/");
  expect(requestUrl("https://example.test/rt?a=1", "send")).toBe(
    "https://example.test/rt/send?a=1",
  );
  expect(requestUrl("http://example.test/", "poll")).toBe("http://example.test/poll");
});
