import { expect, onTestFinished, test } from "vitest";
import { codecVariant, codecVariants } from "../../subjects/codec-variants/subject.js";
import { shapeSockets, variantSubject, variants } from "../../subjects/variants/subject.ts";
import type { CreateSubject } from "../control/module-subject.ts";
import { moduleSource } from "../control/module-subject.ts";
import type { CasePlayed } from "../report/run-event.ts";
import { titleOf } from "../report/title-of.ts";
import { withTwins } from "../run/plan.ts";
import type { Playing } from "../run/playing.ts";
import { runSuite } from "../run/run.ts";
import { loadSuite } from "../suite/load-suite.ts";

const suite = loadSuite();
/** Few cases of each role; `subjects/variants/run.ts` plays all. */
const samples: { readonly [role: string]: readonly string[] } = {
  server: ["FLO-0006", "FRM-0022", "RES-0005", "STR-0003"],
  client: ["FRM-1006", "HSK-1001", "RES-1011", "STR-1001"],
  codec: ["BIN-0001", "HDR-0001", "TXT-0001", "VAL-0001"],
};

/** One playing of each of the cases, in one transport and profile or another. */
function sampleOf(role: string): Playing[] {
  const chosen = (samples[role] ?? []).flatMap((name, at) => {
    const own = suite.playings.filter(({ info }) => info.name === name);
    return own.slice(at % own.length, (at % own.length) + 1);
  });
  expect(chosen, "the cases are there").toHaveLength(4);
  return withTwins(chosen, suite.playings);
}

/** Plays the sample; the titles of what did not come out as it should. */
async function play(create: CreateSubject | undefined, role: string): Promise<string[]> {
  const played: CasePlayed[] = [];
  if (create === undefined) throw new Error("there is no such variant");
  const ended = await runSuite({
    ...suite,
    playings: sampleOf(role),
    suite: suite.release,
    source: moduleSource(create),
    seed: 1,
    parallel: 8,
    onEvent: (event) => {
      if (event.event === "case") played.push(event);
    },
  });
  expect(ended.counts.pass).toBeGreaterThan(1);
  return played
    .filter(({ result }) => result.problem !== undefined)
    .map(({ result }) => `${titleOf(result)}: ${result.problem?.summary}`);
}

test.each(variants)("a legal variant passes: $role $name", async (variant) => {
  onTestFinished(shapeSockets(variant));
  expect(await play(variantSubject(variant), variant.role)).toEqual([]);
});

test.each(codecVariants)("a legal variant passes: codec %s", async (name) => {
  expect(await play(codecVariant(name), "codec")).toEqual([]);
});
