import { expect, test } from "vitest";
import { EngineServer } from "../../testing/play-on-engine.ts";
import { modelParameters, type Setting } from "../setting.ts";
import { coverServer } from "./cover.ts";

const setting: Setting = {
  role: "server",
  isOwnLog: true,
  isWhole: true,
  parameters: modelParameters("server"),
  methods: { Ca: "unary", Cb: "bidi" },
};

test("every pair of moves up to four deep is a scenario, and none contains another", () => {
  const scenarios = coverServer(setting, 4);
  expect(scenarios.length).toBeGreaterThan(300);
  const names = scenarios.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.some((name) => names.some((other) => other.startsWith(`${name} > `)))).toBe(false);
});

test("the engine's server does what each scenario awaits", () => {
  for (const scenario of coverServer(setting, 4)) new EngineServer().play(scenario);
});
