import { expect, test } from "vitest";
import { expand } from "./expand.ts";
import type { Scenario } from "./scenario.ts";

test("a playing needs the transports of all its connections, and no others", () => {
  const scenario: Scenario = {
    id: "RES-0001",
    about: "a session goes on over another transport",
    req: ["R-SES-20"],
    role: "server",
    transports: ["websocket"],
    profiles: ["binary"],
    matrix: { to: ["websocket", "poll"] },
    steps: [{ begin: "a" }, { resume: "b", tier: { $var: "to" } }] as never,
  };
  const needed = expand(scenario).map(({ info }) => info.capabilities);
  expect(needed).toEqual([
    ["binary", "websocket"],
    ["binary", "poll", "websocket"],
  ]);
});
