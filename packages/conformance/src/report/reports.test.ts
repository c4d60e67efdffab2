import { expect, test } from "vitest";
import { played, reportOf } from "../testing/some-report.ts";
import { badgeOf } from "./badge.ts";
import { diffReports, lostLevels } from "./diff-reports.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { failureGroups, groupTitle } from "./failure-groups.ts";
import { htmlOf } from "./html/html-report.ts";
import { junitOf } from "./junit.ts";
import { markdownOf } from "./markdown.ts";
import { requirementTexts } from "./requirement-text.ts";
import type { CasePlayed } from "./run-event.ts";

const texts = requirementTexts([{ id: "R-SES-3", text: "A receiver MUST drop <frames>." }]);
const problem = {
  fingerprint: "delivered-twice@5",
  summary: "The item arrived twice.",
  requirement: "R-SES-3",
  expected: "1",
  seen: "2 & <more>",
};
const trace = [
  { atMs: 1, from: "suite", connection: "a", bytes: "1e04", frames: [{ kind: "end" }] },
  { atMs: 2, from: "network", note: "cut </script>" },
] as const;
const passed = played("HSK-0001", "pass");
const failed = played("ORD-0001", "fail", { problem, trace, stderr: "panic: <x>" });
const report = reportOf([passed, failed], 1);

test("JUnit has a suite for each area, and says what failed, why, and how to see it again", () => {
  const xml = junitOf(report, texts);
  expect(xml).toContain('<testsuite name="HSK" tests="1" failures="0" errors="0" skipped="0"');
  expect(xml).toContain('<testsuite name="ORD" tests="1" failures="1" errors="0" skipped="0"');
  expect(xml).toContain('<failure type="delivered-twice@5" message="The item arrived twice.">');
  expect(xml).toContain("R-SES-3: A receiver MUST drop &lt;frames&gt;.");
  expect(xml).toContain("twobyte conformance run --command COMMAND --only ORD-0001 --seed 7");
  expect(xml).toContain("panic: &lt;x&gt;");
});

test("in JUnit what was declined or failed as expected is skipped, and the suite's own is an error", () => {
  const xml = junitOf(
    reportOf([
      played("HSK-0001", "declined"),
      played("HSK-0002", "expected-fail", { problem }),
      played("HSK-0003", "harness-error", { problem }),
    ]),
    texts,
  );
  expect(xml).toContain('name="HSK" tests="3" failures="0" errors="1" skipped="2"');
  expect(xml).toContain('<skipped message="declined: declined"/>');
  expect(xml).toContain('<error type="delivered-twice@5"');
});

test("the summary in Markdown tells failures whole and escapes what is the subject's", () => {
  const text = markdownOf(report, texts);
  expect(text).toContain("**Not conformant.** 2 playings of cases and 6 checks in 1.5 s, seed 7.");
  expect(text).toContain("| core | **not reached** | 1 of 2 |");
  expect(text).toContain("### ORD-0001 (websocket binary): a case");
  expect(text).toContain("got:      2 & <more>");
  const named = {
    ...report,
    begun: { ...report.begun, subject: { ...report.begun.subject, name: "a|b*" } },
  };
  expect(markdownOf(named, texts)).toContain("# Twobyte 1: a\\|b\\*");
});

test("playings of a case that fail alike are told once, and what others rest on first", () => {
  const at = (name: string, variant: string, twin?: string): CasePlayed => {
    const one = played(name, "fail", { problem, variant });
    return { ...one, info: { ...one.info, ...(twin === undefined ? {} : { twin }) } };
  };
  const groups = failureGroups([
    at("FRM-0009", "text", "FRM-0001"),
    at("HSK-0002", "text"),
    at("FRM-0001", "text"),
    at("FRM-0001", "binary"),
    passed,
  ]);
  expect(groups.map(groupTitle)).toEqual([
    "FRM-0001 (binary, text)",
    "HSK-0002 (text)",
    "FRM-0009 (text)",
  ]);
});

test("of many failures the summary tells fifty, and names the others", () => {
  const many = Array.from({ length: 52 }, (_, index) =>
    played(`ORD-${String(index + 1).padStart(4, "0")}`, "fail", { problem }),
  );
  const text = markdownOf(reportOf(many, 1), texts);
  expect(text).toContain("### ORD-0050");
  expect(text).not.toContain("### ORD-0051");
  expect(text).toContain("And 2 more: ORD-0051 (websocket binary), ORD-0052 (websocket binary).");
});

test("the page holds every playing, and nothing of a subject's can break out of it", () => {
  const html = htmlOf(report, texts);
  expect(html).toContain("<h1>Not conformant</h1>");
  expect(html).toContain('<p class="case" data-verdict="pass" data-area="HSK">');
  expect(html).toContain('<details class="case" data-verdict="fail" data-area="ORD">');
  expect(html).toContain("<b>R-SES-3</b> A receiver MUST drop &lt;frames&gt;.");
  expect(html).toContain("cut &lt;/script&gt;");
  expect(html).toContain('<code class="raw">1e 04</code>');
  expect(html.indexOf("ORD-0001")).toBeLessThan(html.indexOf("HSK-0001"));
  expect(html).toContain('<details class="first" open>');
});

test("a badge names the highest level reached, and what was declined beside it", () => {
  expect(badgeOf(reportOf([passed, played("DRN-0001", "declined")]))).toEqual({
    schemaVersion: 1,
    label: "Twobyte 1",
    message: "core · 1/1, 1 declined",
    color: "brightgreen",
  });
});

test("a badge of a run that failed is red and counts what could not be played", () => {
  const badge = badgeOf(reportOf([passed, failed, played("RES-0001", "untestable")], 1));
  expect(badge).toMatchObject({ message: "no level · 1/3", color: "red" });
  const { ended, ...part } = reportOf([passed]);
  const partly = badgeOf({ ...part, ended: { ...ended, levels: [] } });
  expect(partly).toMatchObject({ message: "no level · 1/1", color: "orange" });
});

test("a badge of a run in which nothing counted says so", () => {
  const badge = badgeOf(reportOf([played("RES-0001", "declined")], 4));
  expect(badge).toMatchObject({ message: "nothing scored", color: "lightgrey" });
});

test("two runs differ by what passed, by what is there, and by how a case failed", () => {
  const before = reportOf([passed, failed, played("RES-0001", "pass")], 1);
  const otherwise = played("ORD-0001", "fail", { problem: { ...problem, fingerprint: "lost@5" } });
  const after = reportOf(
    [otherwise, played("RES-0001", "fail", { problem }), played("RES-0002", "pass")],
    1,
  );
  expect(diffReports(before, after)).toEqual([
    { kind: "gone", title: "HSK-0001 (websocket binary)", before: "pass" },
    {
      kind: "changed",
      title: "ORD-0001 (websocket binary)",
      before: "fail",
      after: "fail",
      fingerprints: ["delivered-twice@5", "lost@5"],
    },
    {
      kind: "regression",
      title: "RES-0001 (websocket binary)",
      before: "pass",
      after: "fail",
    },
    { kind: "new", title: "RES-0002 (websocket binary)", after: "pass" },
  ]);
  expect(diffReports(before, before)).toEqual([]);
});

test("what one may do is no regression, and what passes again is told as that", () => {
  const may = (verdict: "pass" | "fail") => {
    const one = played("HSK-0001", verdict);
    return { ...one, info: { ...one.info, level: "may" as const } };
  };
  const kinds = (before: CasePlayed, after: CasePlayed): string[] =>
    diffReports(reportOf([before]), reportOf([after])).map(({ kind }) => kind);
  expect(kinds(may("pass"), may("fail"))).toEqual(["changed"]);
  expect(kinds(played("HSK-0001", "pass"), played("HSK-0001", "declined"))).toEqual(["regression"]);
  expect(kinds(played("HSK-0001", "fail"), played("HSK-0001", "pass"))).toEqual(["fixed"]);
});

test("a level that was reached and is not any more is lost; one that was not asked is not", () => {
  const whole = reportOf([passed]);
  const part = { ...whole, ended: { ...whole.ended, levels: [] } };
  expect(lostLevels(whole, reportOf([failed], 1))).toEqual(["core"]);
  expect([lostLevels(whole, part), lostLevels(reportOf([failed], 1), whole)]).toEqual([[], []]);
});

test("markup escapes its own characters and shows those that XML cannot write", () => {
  expect(escapeMarkup(`<a b="c">&\u001f\ud800\n\uffff`)).toBe(
    "&lt;a b=&quot;c&quot;&gt;&amp;␟\ufffd\n\ufffd",
  );
});
