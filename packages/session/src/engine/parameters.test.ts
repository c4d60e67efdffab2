import { expect, test } from "vitest";
import { DEFAULT_PARAMETERS, parametersFrom } from "./parameters.ts";

test("parameters of one's own stand in the place of the spec's", () => {
  expect(parametersFrom(undefined)).toEqual(DEFAULT_PARAMETERS);
  expect(parametersFrom({ streams: 3 })).toEqual({ ...DEFAULT_PARAMETERS, streams: 3 });
});

test("parameters that cannot be are refused by name", () => {
  expect(() => parametersFrom({ maxFrame: 16_383 })).toThrow(/maxFrame/);
  expect(() => parametersFrom({ maxFrame: 65_537 })).toThrow(/maxFrame/);
  expect(() => parametersFrom({ ackDelayMs: Number.NaN })).toThrow(/ackDelayMs/);
  expect(() => parametersFrom({ streams: -1 })).toThrow(/streams/);
});
