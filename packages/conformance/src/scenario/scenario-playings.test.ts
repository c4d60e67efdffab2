import { expect, test } from "vitest";
import type { Scenario } from "./scenario.ts";
import { scenarioPlayings } from "./scenario-playings.ts";

const scenario = (id: string, more: Partial<Scenario>): Scenario => ({
  id,
  about: "a server answers",
  req: ["R-SES-1"],
  role: "server",
  transports: ["poll"],
  profiles: ["text"],
  steps: [],
  ...more,
});

test("a case needs what its twin needs, and the twin of that", () => {
  const playings = scenarioPlayings([
    scenario("AAA-0001", { twin: "AAA-0002" }),
    scenario("AAA-0002", { twin: "AAA-0003", capabilities: ["resume"] }),
    scenario("AAA-0003", { transports: ["websocket", "poll"], capabilities: ["keys"] }),
  ]);
  const [first, second, third] = playings;
  expect(first?.info.capabilities).toEqual(["keys", "poll", "resume", "text"]);
  expect([first?.twinVariant, second?.twinVariant]).toEqual(["poll text", "poll text"]);
  expect([third?.variant, third?.twinVariant]).toEqual(["websocket text", undefined]);
  expect(third?.info.capabilities).toEqual(["keys", "text", "websocket"]);
});

test("scenarios that are each other's twins, or whose twin is lost, are not loaded", () => {
  const circle = [
    scenario("AAA-0001", { twin: "AAA-0002" }),
    scenario("AAA-0002", { twin: "AAA-0001" }),
  ];
  expect(() => scenarioPlayings(circle)).toThrow("circle: AAA-0001, AAA-0002, AAA-0001");
  const lost = [scenario("AAA-0001", { twin: "AAA-0009" })];
  expect(() => scenarioPlayings(lost)).toThrow("AAA-0001 has no twin AAA-0009");
});
