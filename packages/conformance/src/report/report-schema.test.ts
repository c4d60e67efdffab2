import { Ajv } from "ajv";
import { expect, test } from "vitest";
import schema from "../../../../spec/schemas/report.schema.json" with { type: "json" };
import { played, reportOf } from "../testing/some-report.ts";

const validate = new Ajv({ strict: true }).compile(schema);

test("a report with all that may be in it is valid by its schema", () => {
  const failed = played("ORD-0001", "fail", {
    problem: {
      fingerprint: "lost@5",
      summary: "lost",
      requirement: "R-SES-3",
      expected: "",
      seen: "",
    },
    trace: [
      {
        atMs: 0.5,
        from: "suite",
        connection: "a",
        bytes: "1e04",
        text: "a",
        frames: [{}],
        note: "b",
      },
    ],
    stderr: "x",
  });
  const twin = { ...failed, info: { ...failed.info, twin: "ORD-0002" } };
  const report = reportOf([twin, played("ORD-0002", "pass")], 1);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
});

test("a report with an unknown verdict, or without its end, is not valid", () => {
  const report = reportOf([played("ORD-0001", "pass")]);
  const { begun, cases } = report;
  expect(validate({ begun, cases })).toBe(false);
  const [first] = cases;
  expect(
    validate({ ...report, cases: [{ ...first, result: { ...first?.result, verdict: "flaky" } }] }),
  ).toBe(false);
});
