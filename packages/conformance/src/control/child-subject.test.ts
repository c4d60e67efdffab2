import { expect, test } from "vitest";
import { standingClock } from "../testing/standing-clock.ts";
import type { ChildOptions } from "./child-subject.ts";
import { childSource } from "./child-subject.ts";
import type { ControlLimits } from "./control-link.ts";
import type { Subject } from "./subject.ts";
import { SubjectFailure } from "./subject.ts";
import type { SubjectSource } from "./subject-source.ts";

/** A child that introduces itself well, and does this with every other command. */
function subject(onCommand: string, options: ChildOptions = {}): SubjectSource {
  const program = `
    const write = (message) => process.stdout.write(JSON.stringify(message) + "\\n");
    const start = { version: 1, name: "t", language: "js", roles: ["codec"], capabilities: [], facts: {} };
    require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
      const { id, cmd } = JSON.parse(line);
      if (cmd === "start") return write({ id, ok: start });
      if (cmd.startsWith("no-such")) return write({ id, err: { code: "unknown", message: "" } });
      if (cmd === "stop") { write({ id, ok: {} }); return process.exit(0); }
      ${onCommand}
    });`;
  return childSource([process.execPath, "-e", program], options);
}

async function failureOf(asked: Promise<unknown>): Promise<string> {
  const error: unknown = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SubjectFailure)) return `no failure: ${String(error)}`;
  return `${error.kind}: ${error.message}`;
}

async function failureAfter(
  onCommand: string,
  limits: Partial<ControlLimits> = {},
): Promise<string> {
  const child: Subject = await subject(onCommand, { limits }).start();
  const failure = await failureOf(child.ask("codec"));
  await child.stop();
  return failure;
}

test("a child says who it is, answers, and ends when it is told to", async () => {
  const child = await subject("process.stderr.write('note'); write({ id, ok: { cmd } });").start();
  expect(child.info).toMatchObject({ name: "t", language: "js", roles: ["codec"] });
  expect(await child.ask("codec")).toEqual({ cmd: "codec" });
  await child.stop();
  await child.stop();
  expect(child.takeStderr()).toBe("note");
  expect(child.takeStderr()).toBe("");
  expect(child.stderr()).toBe("note");
});

test("a child that ends is reported as that, with its exit code", async () => {
  expect(await failureAfter("process.exit(7)")).toBe("crashed: It ended with exit code 7.");
  const middle = await failureAfter(`process.stdout.write('{"id', () => process.exit(0))`);
  expect(middle).toBe('crashed: It ended with exit code 0, in the middle of a line: {"id');
  expect(await failureAfter("process.kill(process.pid, 'SIGTERM')")).toBe(
    "crashed: It was ended by SIGTERM.",
  );
});

test("a child that closes its output and lives on is told from one that ended", async () => {
  const closing = "require('node:fs').closeSync(1); setInterval(() => {}, 1000);";
  expect(await failureAfter(closing)).toMatch(/^closed: It closed its standard output/);
});

test("a child that hangs is killed", async () => {
  const clock = standingClock();
  const child = await subject("for (;;);", { clock }).start();
  const asked = child.ask("codec");
  clock.advance();
  expect(await failureOf(asked)).toMatch(/^silent/);
  await child.stop();
});

test("a child that floods is killed, with lines and without", async () => {
  const limits = { bytes: 100_000 };
  const line = "setInterval(() => process.stdout.write('{}'.padEnd(9999) + '\\n'), 0)";
  expect(await failureAfter(line, limits)).toMatch(/^malformed/);
  const endless = "setInterval(() => process.stdout.write('x'.repeat(9999)), 0)";
  expect(await failureAfter(endless, limits)).toMatch(/^flooding/);
});

test.each([
  ["is no program", "/no/such/program", /^(not-a-subject|crashed): It/],
  ["agrees to everything", agreeing("{ id, ok: {} }"), /^not-a-subject: start: version is missing/],
  ["knows a command that is none", agreeing("{ id, ok: start }"), /^not-a-subject: It says/],
  ["refuses to start", agreeing("{ id, err: { code: 'failed' } }"), /^not-a-subject: It refused/],
])("a child that %s is no subject", async (_what, command, expected) => {
  expect(await failureOf(childSource(command).start())).toMatch(expected);
});

function agreeing(reply: string): [string, ...string[]] {
  const program = `
    const start = { version: 1, name: "t", language: "js", roles: ["codec"], capabilities: [], facts: {} };
    require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
      const { id } = JSON.parse(line);
      process.stdout.write(JSON.stringify(${reply}) + "\\n");
    });`;
  return [process.execPath, "-e", program];
}
