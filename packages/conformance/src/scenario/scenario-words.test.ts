import { expect, test } from "vitest";
import { loadScenarios } from "./load-scenarios.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioWords } from "./scenario-words.ts";
import { hasWords } from "./step-words.ts";

const scenario: Scenario = {
  id: "RES-0042",
  about: "",
  req: [],
  role: "server",
  parameters: { window: 50 },
  matrix: { cut: ["fin", { as: "in silence", how: "blackhole" }] },
  given: [{ begin: "a", welcome: { session: { $bind: "id" } } }],
  steps: [
    { send: [{ kind: "open", method: "Test.count", stream: 0, input: { size: { $fill: 3 } } }] },
    { net: "rst", lose: true },
    { resume: "b", verdict: "gap", hello: { session: { $ref: "id" } } },
    { expect: [{ kind: "data", value: { index: { $range: [1, null] } } }], on: "b" },
    { refused: "b", error: { code: { $oneOf: ["internal", "unknown"] } } },
    { noEvent: { ev: "entered", nonce: { $ref: "nonce" } } },
    { unlogged: [{ $ref: "secret-wrong" }] },
  ],
};

test("a scenario is told in sentences, with what it needs first", () => {
  expect(scenarioWords(scenario)).toEqual([
    "with { window: 50 }",
    "for each «cut» of fin, in silence",
    "first: begin a session on a new connection a, the welcome has { session: anything, kept as ‹id› }",
    '1. send (open method=Test.count stream=0 input={ size: 3 × "x" })',
    "2. cut the connection by rst; what was not looked at never came",
    "3. go on with the session on a new connection b; the verdict is gap, with the hello { session: ‹id› }",
    "4. on b: there come (data value={ index: 1 or more })",
    "5. the subject refuses b with an error of the session { code: internal or unknown }, and ends it with the close code of that",
    "6. the subject has told of no entered { nonce: ‹nonce› }",
    "7. what the subject wrote to its standard error has none of [‹secret-wrong›] in it",
  ]);
});

test("every kind of step that a case has is told in words: those of step-words.ts", () => {
  const without = loadScenarios().flatMap(({ id, given = [], steps }) =>
    [...given, ...steps].filter((step) => !hasWords(step)).map((step) => [id, step]),
  );
  expect(without).toEqual([]);
});
