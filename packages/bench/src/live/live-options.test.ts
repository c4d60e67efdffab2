import { expect, test } from "vitest";
import { UsageError } from "../options.ts";
import { isCompleteRun, parseLiveOptions } from "./live-options.ts";

test("a run without options counts, and one of a part of it does not", () => {
  expect(isCompleteRun(parseLiveOptions([]))).toBe(true);
  expect(isCompleteRun(parseLiveOptions(["--rounds", "3"]))).toBe(false);
  expect(isCompleteRun(parseLiveOptions(["--scenario", "echo,sse"]))).toBe(false);
});

test("what cannot be is refused", () => {
  for (const args of [["--scenario", "echos"], ["--rounds", "0"], ["--round", "1"], ["x"]]) {
    expect(() => parseLiveOptions(args)).toThrow(UsageError);
  }
});
