import { expect, test } from "vitest";
import { withoutCookies } from "./origin.ts";

const cookie = "session=1";
const host = "api.example";

test("cookies stay only with an origin that is there and allowed R-SEC-7", () => {
  const kept = (origin: string | undefined, from = host) =>
    withoutCookies({ cookie, host: from, origin, accept: "x" }, ["https://app.example"]);
  expect(kept("https://api.example")["cookie"]).toBe(cookie);
  expect(kept("https://app.example")["cookie"]).toBe(cookie);
  for (const origin of [undefined, "null", "https://evil.example", ""]) {
    expect(kept(origin), origin).toEqual({ host, origin, accept: "x" });
  }
  expect("cookie" in withoutCookies({ cookie, origin: "https://app.example" }, undefined)).toBe(
    false,
  );
});
