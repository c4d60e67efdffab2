import { expect, test } from "vitest";
import { serverSubject } from "../../subjects/server-typescript/subject.ts";
import { inProcess } from "../testing/in-process.ts";
import { playAll } from "../testing/play-all.ts";
import { expand } from "./expand.ts";
import { loadScenarios } from "./load-scenarios.ts";

test("our own server passes every scenario", async () => {
  const only = process.env["SCENARIO"];
  const subject = await inProcess(serverSubject);
  const playings = loadScenarios()
    .filter(({ role, id }) => role === "server" && (only === undefined || id.startsWith(only)))
    .flatMap(expand);
  const played = await playAll(playings, subject, 32);
  await subject.stop();
  const failed = played.filter(({ outcome: { problem, untestable } }) => problem ?? untestable);
  expect(
    failed.map(({ title, outcome }) => [title, outcome.problem ?? outcome.untestable]),
  ).toEqual([]);
  expect(played.filter(({ outcome }) => outcome.checks === 0)).toEqual([]);
});
