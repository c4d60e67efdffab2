import type { CaseResult, Verdict } from "../case/verdict.ts";
import type { Report } from "../report/report.ts";
import type { CasePlayed, RunEvent } from "../report/run-event.ts";

const counts: { [verdict in Verdict]: number } = {
  pass: 0,
  fail: 0,
  "expected-fail": 0,
  "unexpected-pass": 0,
  untestable: 0,
  declined: 0,
  "harness-error": 0,
};

/** A playing of a case that is called so. */
export function played(
  name: string,
  verdict: Verdict,
  more: Partial<CaseResult> = {},
  about = "a case",
): CasePlayed {
  return {
    event: "case",
    info: { name, about, req: ["R-SES-3"], level: "must", role: "server", capabilities: [] },
    result: { name, variant: "websocket binary", verdict, checks: 3, durationMs: 12.5, ...more },
  };
}

/** A report of these playings; its level `core` asks for all that is scored. */
export function reportOf(cases: readonly CasePlayed[], exit: 0 | 1 | 3 | 4 = 0): Report {
  const of = (verdict: Verdict): number =>
    cases.filter(({ result }) => result.verdict === verdict).length;
  const asked = cases.length - of("declined");
  return {
    begun: {
      event: "begun",
      formatVersion: "1.0",
      suite: "1.2.3",
      spec: "1",
      seed: 7,
      subject: {
        name: "acme",
        language: "go",
        roles: ["server"],
        capabilities: ["binary"],
        facts: {},
      },
      planned: cases.length,
      at: "2026-01-02T03:04:05Z",
    },
    cases,
    ended: {
      event: "ended",
      counts: Object.assign(
        { ...counts },
        ...(Object.keys(counts) as Verdict[]).map((verdict) => ({ [verdict]: of(verdict) })),
      ),
      checks: cases.length * 3,
      levels: [{ level: "core", reached: exit === 0, passed: of("pass"), asked }],
      durationMs: 1500,
      exit,
    },
  };
}

/** The events of a report, as a run tells them. */
export function eventsOf({ begun, cases, ended }: Report): RunEvent[] {
  return [begun, ...cases, ended];
}
