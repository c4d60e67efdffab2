import { expect, test } from "vitest";
import type { Step, StepResult } from "./run-steps.js";
import { countsLine, runSteps } from "./run-steps.js";

const step = (name: string, result: StepResult | Error): Step => ({
  name,
  what: `${name} is fine`,
  run: () => (result instanceof Error ? Promise.reject(result) : Promise.resolve(result)),
});

async function run(steps: Step[], options: object = {}): Promise<{ text: string; line: string }> {
  let text = "";
  let time = 0;
  const counts = await runSteps(
    steps,
    { root: "/", update: false },
    {
      write: (part) => {
        text += part;
      },
      isTerminal: false,
      now: () => {
        time += 1500;
        return time;
      },
      ...options,
    },
  );
  return { text, line: countsLine(counts) };
}

test("each step has a line with its seconds and its note", async () => {
  const { text, line } = await run([
    step("one", { passed: 3, failed: 0, output: "unseen", note: "three" }),
    step("two", { passed: 1, failed: 0, output: "" }),
  ]);
  expect(text).toBe("one            1.5 s  ok  (three)\ntwo            1.5 s  ok\n");
  expect(line).toBe("4 passed, 0 failed");
});

test("what failed is named with its command and shown after the last step", async () => {
  const { text, line } = await run([
    step("one", { passed: 1, failed: 2, output: "line 3 is wrong\n" }),
    step("two", { passed: 1, failed: 0, output: "" }),
  ]);
  expect(text).toBe(
    "one            1.5 s  FAILED, again with: npm run step -- one\n" +
      "two            1.5 s  ok\n" +
      "\n--- one: one is fine ---\nline 3 is wrong\n",
  );
  expect(line).toBe("2 passed, 2 failed");
});

test("a step that throws is one failure and does not stop the others", async () => {
  const { text, line } = await run([
    step("one", new Error("boom")),
    step("two", { passed: 1, failed: 0, output: "" }),
  ]);
  expect(text).toContain("Error: boom");
  expect(line).toBe("1 passed, 1 failed");
});

test("a listing is shown only when it is asked for", async () => {
  const steps = [step("one", { passed: 1, failed: 0, output: "", listing: "a\nb" })];
  expect((await run(steps)).text).not.toContain("a\nb");
  expect((await run(steps, { showListings: true })).text).toContain("a\nb\n");
});
