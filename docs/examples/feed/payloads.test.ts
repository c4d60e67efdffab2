import { expect, test } from "vitest";
import { validatorOf } from "../validator.ts";
import { measureCoverage } from "./coverage.ts";
import { eventSchemas } from "./event-schemas.ts";
import { normalise } from "./normalise.ts";
import { readPayloads } from "./payloads.ts";

const validators = new Map(
  Object.entries(eventSchemas).map(([kind, schema]) => [kind, validatorOf(schema)]),
);
const payloads = readPayloads();
const events = payloads.map(({ kind, body }, index) => ({
  name: `${kind} ${index}`,
  event: normalise(eventSchemas[kind], body),
  validate: validators.get(kind)!,
}));

test("all recorded payloads of the four events are there", () => {
  const coverage = measureCoverage(payloads);
  expect(coverage.map(({ kind, payloads: count }) => [kind, count])).toEqual([
    ["push", 14],
    ["issues", 50],
    ["pull_request", 46],
    ["workflow_run", 10],
  ]);
});

test.each(events)("$name is valid in the JSON mapping", ({ event, validate }) => {
  validate(event);
  expect(validate.errors ?? []).toEqual([]);
});

test.each(events)("$name with one wrong value is not", ({ event, validate }) => {
  const broken = { ...Object(event), sender: { ...Object(event).sender, id: "1" } };
  expect(validate(broken)).toBe(false);
  expect(validate.errors).toMatchObject([{ instancePath: "/sender/id", keyword: "type" }]);
});

test.each(measureCoverage(payloads))("of $kind the schema keeps all $values values", ({ lost }) => {
  expect(lost).toEqual([]);
});
