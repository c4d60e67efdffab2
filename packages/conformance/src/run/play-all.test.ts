import { expect, test } from "vitest";
import type { CaseResult } from "../case/verdict.ts";
import type { ModuleOptions } from "../control/module-subject.ts";
import { moduleSource } from "../control/module-subject.ts";
import type { Members } from "../control/subject.ts";
import type { CasePlayed, RunEnded } from "../report/run-event.ts";
import { asking, playing, scripted } from "../testing/scripted.ts";
import { standingClock } from "../testing/standing-clock.ts";
import type { Outcome } from "./playing.ts";
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

/** Plays twelve cases of a server, some of which fail as long as others are being played. */
async function runLate(
  isLate: (name: string) => boolean,
  isWrong: (name: string) => boolean,
  expected: readonly string[] = [],
): Promise<{ readonly results: CaseResult[]; readonly ended: RunEnded; readonly plays: number }> {
  let [now, plays] = [0, 0];
  const results: CaseResult[] = [];
  const play = async (name: string): Promise<Outcome> => {
    now += 1;
    plays += 1;
    const isBeside = now > 1 || plays <= 2;
    await Promise.resolve();
    now -= 1;
    const fails = isWrong(name) || (isLate(name) && isBeside);
    return {
      checks: 1,
      ...(fails && { problem: { fingerprint: "late", summary: "It is late." } }),
    };
  };
  const ended = await runSuite({
    source: moduleSource(scripted(({ id }) => ({ id, ok: {} }), [], ["server"])),
    playings: names.map((name) => playing(name, () => play(name), { role: "server" })),
    set,
    suite: "0",
    seed: 1,
    parallel: 8,
    expected: {
      formatVersion: "1.0",
      failures: expected.map((id) => ({ id, fingerprint: "late", reason: "known" })),
    },
    onEvent: (event) => {
      if (event.event === "case") results.push(event.result);
    },
  });
  return { results, ended, plays };
}

test("a case that fails beside others counts as it comes out alone, and both are told", async () => {
  const { results, ended } = await runLate(
    (name) => name === "AAA-0003",
    () => false,
  );
  const late = results.filter(({ beside }) => beside !== undefined);
  expect(late).toMatchObject([
    { name: "AAA-0003", verdict: "pass", beside: { fingerprint: "late" } },
  ]);
  expect(results).toHaveLength(names.length);
  expect(ended).toMatchObject({ exit: 0, passedAlone: 1, counts: { pass: names.length } });
});

test("a case that fails alone as well has failed, and its problem is there once for each", async () => {
  const { results, ended } = await runLate(
    () => false,
    (name) => name === "AAA-0003",
  );
  const [failed] = results.filter(({ verdict }) => verdict === "fail");
  expect(failed).toMatchObject({ name: "AAA-0003", problem: {}, beside: {} });
  expect(ended).toMatchObject({ exit: 1, counts: { pass: names.length - 1, fail: 1 } });
  expect(ended.passedAlone).toBe(undefined);
});

test("when some have failed alone as well, the others are not played again", async () => {
  const { results, plays } = await runLate(
    () => false,
    () => true,
  );
  expect(results.filter(({ verdict }) => verdict === "fail")).toHaveLength(names.length);
  expect(plays).toBe(names.length + 5);
});

test("what is expected to fail, and does so, is not played again", async () => {
  const { plays, ended } = await runLate(
    () => false,
    (name) => name === "AAA-0003",
    ["AAA-0003"],
  );
  expect([plays, ended.exit]).toEqual([names.length, 0]);
});

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
  const clock = standingClock();
  const running = run(() => new Promise(() => undefined), { clock });
  const { starts, problems } = await clock.until(running);
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
