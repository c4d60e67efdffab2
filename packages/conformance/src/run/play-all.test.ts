import { expect, test } from "vitest";
import type { ModuleOptions } from "../control/module-subject.ts";
import { moduleSource } from "../control/module-subject.ts";
import type { Members } from "../control/subject.ts";
import type { CasePlayed } from "../report/run-event.ts";
import { asking, scripted } from "../testing/scripted.ts";
import { runSuite } from "./run.ts";

const set = { formatVersion: "1.0", spec: "1", areas: [], levels: [], excluded: [] } as const;
const names = Array.from({ length: 12 }, (_, at) => `AAA-${String(at + 1).padStart(4, "0")}`);

/** Plays twelve cases with a subject that does something else in one of them, or in all. */
async function run(
  answer: (request: Members) => Members | Promise<Members>,
  options: ModuleOptions = {},
): Promise<{ starts: number; problems: Record<string, string> }> {
  let starts = 0;
  const played: CasePlayed[] = [];
  const create = scripted(answer);
  await runSuite({
    source: moduleSource((emit) => {
      starts += 1;
      return create(emit);
    }, options),
    playings: names.map((name) => asking(name)),
    set,
    suite: "0",
    seed: 1,
    parallel: 8,
    onEvent: (event) => {
      if (event.event === "case") played.push(event);
    },
  });
  const problems = played
    .filter(({ result }) => result.verdict !== "pass")
    .map(({ info, result }) => [info.name, result.problem?.fingerprint]);
  expect(played).toHaveLength(names.length);
  return { starts, problems: Object.fromEntries(problems) as Record<string, string> };
}

const fine = ({ id }: Members): Members => ({ id, ok: {} });

test("a subject that crashes in one case is started anew, and fails that case alone", async () => {
  const { starts, problems } = await run((request) => {
    if (request["name"] === "AAA-0005") throw new Error("no memory");
    return fine(request);
  });
  expect(problems).toEqual({ "AAA-0005": "subject-crashed" });
  expect(starts).toBe(3);
});

test("a subject that breaks the protocol in some cases fails those", async () => {
  const { problems } = await run((request) => {
    if (request["name"] === "AAA-0002") return { id: 999, ok: {} };
    if (request["name"] === "AAA-0009") return { id: request["id"] };
    return fine(request);
  });
  expect(problems).toEqual({ "AAA-0002": "subject-malformed", "AAA-0009": "subject-malformed" });
});

test("a subject that is silent in every case is given up, and the run ends", async () => {
  const clock = {
    after: (_ms: number, callback: () => void) => {
      const timer = setTimeout(callback, 5);
      return () => clearTimeout(timer);
    },
  };
  const { starts, problems } = await run(() => new Promise(() => undefined), { clock });
  const counts = ["subject-silent", "no-subject"].map(
    (fingerprint) => Object.values(problems).filter((one) => one === fingerprint).length,
  );
  expect(counts).toEqual([2, 10]);
  expect(starts).toBe(3);
});

test("a subject that crashes only when cases are played together is reported all the same", async () => {
  let asked = 0;
  const { problems } = await run((request) => {
    asked += 1;
    if (asked === 4) throw new Error("a race");
    return fine(request);
  });
  expect(Object.values(problems)).toEqual(["subject-crashed"]);
});
