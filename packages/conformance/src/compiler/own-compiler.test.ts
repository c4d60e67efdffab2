import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { childSource } from "../control/child-subject.ts";
import type { CreateSubject } from "../control/module-subject.ts";
import { moduleSource } from "../control/module-subject.ts";
import type { SubjectSource } from "../control/subject-source.ts";
import type { CasePlayed, RunEnded } from "../report/run-event.ts";
import { titleOf } from "../report/title-of.ts";
import { runSuite } from "../run/run.ts";
import { loadSuite } from "../suite/load-suite.ts";

const main = "../../subjects/compiler-typescript/main.js";

async function run(source: SubjectSource): Promise<{ ended: RunEnded; played: CasePlayed[] }> {
  const suite = loadSuite();
  const played: CasePlayed[] = [];
  const ended = await runSuite({
    ...suite,
    suite: suite.release,
    source,
    seed: Number(process.env["TWOBYTE_SEED"] ?? "1"),
    parallel: 8,
    onEvent: (event) => {
      if (event.event === "case") played.push(event);
    },
  });
  return { ended, played };
}

test("the compiler of this project passes every case and reaches its level", {
  timeout: 90_000,
}, async () => {
  const path = fileURLToPath(new URL(main, import.meta.url));
  const { ended, played } = await run(childSource([process.execPath, path]));
  const wrong = played.filter(({ result }) => result.verdict !== "pass");
  const told = wrong.map(({ result }) => `${titleOf(result)}: ${result.problem?.summary}`);
  expect(told.slice(0, 5)).toEqual([]);
  expect(ended.levels).toMatchObject([{ level: "compiler", reached: true }]);
  expect(played.length).toBeGreaterThan(250);
});

const nothing = { diagnostics: [], lock: "", ir: {}, schemas: {}, exports: {} };
const error = { code: "integer-width-missing", severity: "error", message: "No.", fix: "Stop." };

test.each([
  ["always ok", () => ({ ok: {} })],
  ["always nothing to report", () => ({ ok: nothing })],
  ["always the same error", () => ({ ok: { diagnostics: [{ ...error, line: 3 }] } })],
  ["echoes", (request: object) => ({ ok: { ...request, diagnostics: [] } })],
  ["declines", () => ({ err: { code: "unsupported", message: "" } })],
])("a compiler that is none passes nothing: %s", async (name, answer) => {
  const about = { version: 1, name, language: "none", roles: ["compiler"], facts: {} };
  const create: CreateSubject = () => (request) => {
    const { id, cmd } = request;
    if (cmd === "start") return { id, ok: { ...about, capabilities: ["files"] } };
    if (cmd === "stop") return { id, ok: {} };
    if (String(cmd).startsWith("no-such")) return { id, err: { code: "unknown", message: "" } };
    return { id, ...answer(request) };
  };
  const { played } = await run(moduleSource(create));
  const passed = played.filter(({ result }) => result.verdict === "pass");
  expect(passed.map(({ info }) => info.name)).toEqual([]);
});
