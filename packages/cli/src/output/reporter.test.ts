import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import type { Diagnostic } from "./diagnostic.ts";
import type { ReportOptions, Surroundings } from "./reporter.ts";
import { Reporter } from "./reporter.ts";

/** A reporter, and all that it wrote, as `out:` or `err:` and the text. */
function reporter(options: ReportOptions, isTTY = false): { it: Reporter; written: string[] } {
  const written: string[] = [];
  const surroundings: Surroundings = {
    cwd: "/",
    env: {},
    stdout: { isTTY, write: (text) => written.push(`out:${text}`) },
    stderr: { isTTY, write: (text) => written.push(`err:${text}`) },
    readInput: () => Promise.resolve(new Uint8Array()),
    untilStopped: () => Promise.resolve(),
  };
  return { it: new Reporter(surroundings, options), written };
}

const finding = (code: string, severity: Diagnostic["severity"], fix: string): Diagnostic => ({
  code,
  severity,
  message: "So it is.",
  fix,
});

test("data goes to standard output, talk and errors to standard error", () => {
  const { it, written } = reporter({});
  it.print("data");
  it.print("");
  it.say("talk");
  it.complain("trouble");
  expect(written).toEqual(["out:data\n", "err:talk\n", "err:error: trouble\n"]);
});

test("quiet leaves errors and data only", () => {
  const { it, written } = reporter({ quiet: true }, true);
  it.say("talk");
  it.progress("working");
  it.diagnose([finding("a", "warning", ""), finding("b", "error", "")], false);
  it.print("data");
  expect(written.map(stripVTControlCharacters)).toEqual(["err:error b: So it is.\n", "out:data\n"]);
});

test("what to do is said once for a row of the same findings", () => {
  const { it, written } = reporter({});
  const stale = finding("stale", "error", "Generate.");
  it.diagnose([stale, stale, finding("other", "warning", "Look.")], true);
  expect(written).toEqual([
    "out:error stale: So it is.\n",
    "out:error stale: So it is.\n  fix: Generate.\n",
    "out:warning other: So it is.\n  fix: Look.\n",
  ]);
});

test("progress is for terminals, and gives way to whatever is written", () => {
  const piped = reporter({});
  piped.it.progress("working");
  expect(piped.written).toEqual([]);
  const { it, written } = reporter({ color: false }, true);
  it.progress("one");
  it.progress("two");
  it.print("data");
  it.say("talk");
  const clear = "err:\r\u001b[K";
  expect(written).toEqual(["err:one", clear, "err:two", clear, "out:data\n", "err:talk\n"]);
});
