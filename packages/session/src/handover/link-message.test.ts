import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { decodeLink, encodeLink } from "./link-message.ts";

test("R-HAND-10: bytes go on as they were from server to server, whatever holds them", () => {
  const bytes = Array.from({ length: 200 }, (_, n) => n);
  let secret: Uint8Array = Buffer.from(bytes);
  for (let times = 0; times < 3; times++) {
    const message = { kind: "peek", n: 1, session: "a.1", principal: "ann", secret } as const;
    const heard = decodeLink(encodeLink(message));
    if (heard.kind !== "peek") throw new Error(`it is a ${heard.kind} now`);
    secret = heard.secret;
  }
  expect([...secret]).toEqual(bytes);
});
