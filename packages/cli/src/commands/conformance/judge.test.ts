import { expect, test } from "vitest";
import { runHere } from "../../testing/run-here.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";

const counts = { received: 0, sent: 0 };
const hello = { kind: "hello", secret: "00", counts };
const lines = [
  { trace: 1, role: "client" },
  { atMs: 0, from: "subject", connection: "c1", frames: [hello] },
  { atMs: 1, from: "subject", connection: "c1", frames: [{ kind: "cancel", stream: 0 }] },
];
const folder = (): string =>
  temporaryFolder({ "trace.ndjson": lines.map((line) => JSON.stringify(line)).join("\n") });

test("a recorded trace is judged: every rule that was not kept, with its line", async () => {
  const args = ["conformance", "judge", "trace.ndjson"];
  const { code, stdout } = await runHere(args, { cwd: folder() });
  expect(code).toBe(1);
  expect(stdout).toContain("trace.ndjson:3:1 - error R-SES-1: The client should have:");
  const json = await runHere([...args, "--json"], { cwd: folder() });
  expect(JSON.parse(json.stdout)).toMatchObject({ ok: false, lines: 2, problems: [{ line: 2 }] });
});

test("a trace that is not there, or that does not say whose it is, is called wrongly", async () => {
  const cwd = temporaryFolder({ "bare.ndjson": "" });
  const missing = await runHere(["conformance", "judge", "none.ndjson"], { cwd });
  expect(missing).toMatchObject({ code: 2 });
  const bare = await runHere(["conformance", "judge", "bare.ndjson"], { cwd });
  expect(bare.stderr).toContain("--role");
});
