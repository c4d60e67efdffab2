import { expect, test } from "vitest";
import type { Nobody } from "../../subjects/nobody/subject.ts";
import { nobodies } from "../../subjects/nobody/subject.ts";
import { moduleSource } from "../control/module-subject.ts";
import { titleOf } from "../report/title-of.ts";
import { withTwins } from "../run/plan.ts";
import { runSuite } from "../run/run.ts";
import { loadSuite } from "../suite/load-suite.ts";

const suite = loadSuite();
/** Few cases of each role; `subjects/nobody/run.ts` plays all. */
const samples = {
  server: ["FAL-0401", "FAL-0402", "FRM-0022"],
  client: ["FRM-1006", "HSK-1001"],
};
/** Who waits for nothing, and one of each kind that makes the suite wait, for that takes seconds. */
const few = [
  ...["begins nothing", "closes at once", "echoes", "welcomes everybody", "answers 101"],
  ...["answers 200", "answers 404", "refuses everybody: invalid_argument never"],
  ...["refuses to", "never comes, and tells all", "says hello, and refuses"],
];
const isWhole = Number(process.env["TWOBYTE_RUNS"]) >= 1;
const chosen = nobodies.filter(({ name }) => isWhole || few.includes(name));

/** Plays one case, and what is refused with its twin; the titles of what passed. */
async function play({ create }: Nobody, name: string): Promise<string[]> {
  const [first] = suite.playings.filter(({ info }) => info.name === name);
  if (first === undefined) throw new Error(`there is no case ${name}`);
  const passed: string[] = [];
  await runSuite({
    ...suite,
    playings: withTwins([first], suite.playings),
    suite: suite.release,
    source: moduleSource(create),
    seed: 1,
    parallel: 1,
    onEvent: (event) => {
      if (event.event !== "case") return;
      const { verdict } = event.result;
      if (verdict === "pass" || verdict === "harness-error") passed.push(titleOf(event.result));
    },
  });
  return passed;
}

test.each(["server", "client"] as const)(
  "a %s that is none passes nothing, and is no fault of the suite",
  { timeout: 60_000 },
  async (role) => {
    const own = chosen.filter((one) => one.role === role);
    expect(own.length).toBeGreaterThan(2);
    const all = own.flatMap((one) =>
      samples[role].map(async (name) => [one.name, await play(one, name)] as const),
    );
    const passed = (await Promise.all(all)).filter(([, titles]) => titles.length > 0);
    expect(passed).toEqual([]);
  },
);
