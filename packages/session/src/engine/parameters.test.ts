import { expect, test } from "vitest";
import { DEFAULT_PARAMETERS, parametersFrom } from "./parameters.ts";
import { serverParametersFrom } from "./server-parameters.ts";

test("parameters of one's own stand in the place of the spec's", () => {
  expect(parametersFrom(undefined)).toEqual(DEFAULT_PARAMETERS);
  expect(parametersFrom({ streams: 3 })).toEqual({ ...DEFAULT_PARAMETERS, streams: 3 });
});

test("a server acknowledges sooner than a client", () => {
  expect(serverParametersFrom({ beatMs: 1 })).toMatchObject({ ackDelayMs: 1000, beatMs: 1 });
  expect(parametersFrom({ beatMs: 1 })).toMatchObject({ ackDelayMs: 4000, beatMs: 1 });
});

test("parameters that cannot be are refused by name", () => {
  expect(() => parametersFrom({ maxFrame: 16_383 })).toThrow(/maxFrame/);
  expect(() => parametersFrom({ maxFrame: 65_537 })).toThrow(/maxFrame/);
  expect(() => parametersFrom({ ackDelayMs: Number.NaN })).toThrow(/ackDelayMs/);
  expect(() => parametersFrom({ streams: -1 })).toThrow(/streams/);
});
