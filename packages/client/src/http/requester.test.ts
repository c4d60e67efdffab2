import { binary, parametersFrom } from "@twobyte/session";
import { expect, test } from "vitest";
import { Requester } from "./requester.ts";

test("a request says nothing of caches: with a word of them browsers ask for leave each time", async () => {
  const asked: RequestInit[] = [];
  const requester = new Requester({
    url: "https://app.example/rt",
    profile: binary,
    parameters: parametersFrom(undefined),
    WebSocket: undefined,
    fetch(_url, init = {}) {
      asked.push(init);
      return Promise.resolve(new Response());
    },
  });
  await requester.post("send", new Uint8Array(1));
  expect(asked.map((init) => "cache" in init)).toEqual([false]);
});
