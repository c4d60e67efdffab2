import { expect, test } from "vitest";
import type { CodecErrorCode } from "../codec-error.ts";
import { errorOf } from "../testing/refusal.ts";
import { parsed } from "../testing/text.ts";
import { parseBoolean } from "./boolean.ts";
import { parseBytes, parseMarkedBytes } from "./bytes.ts";
import { parseBigUnits, parseDecimal, parseUnits } from "./decimal.ts";
import { parseDelta } from "./delta.ts";
import { parseF32, parseF32Special, parseF64, parseF64Special } from "./float.ts";
import { parseI64, parseU64 } from "./int64.ts";
import { parseCount, parseInteger, parseUnsigned } from "./integer.ts";
import type { TextReader } from "./reader.ts";
import { parseMarkedString, parseString } from "./string.ts";
import { parseUuid } from "./uuid.ts";

type Refused = readonly [(r: TextReader) => unknown, string, CodecErrorCode];

const REFUSED: readonly Refused[] = [
  [parseBoolean, "2", "invalid_token"],
  [(r) => parseUnsigned(r, 9), "x", "invalid_token"],
  [(r) => parseInteger(r, -9, 9), "-0", "invalid_token"],
  [parseU64, "-1", "invalid_token"],
  [parseI64, "01", "invalid_token"],
  [parseF64, "1.", "invalid_token"],
  [parseF64, "0.10", "not_canonical"],
  [parseF64, "1e+400", "out_of_range"],
  [parseF64Special, "NaNs", "invalid_token"],
  [parseF32, "0.1", "out_of_range"],
  [parseF32Special, "0.1", "out_of_range"],
  [parseF32Special, "Infinit", "invalid_token"],
  [(r) => parseDecimal(r, 2, 100), "1.5", "invalid_token"],
  [(r) => parseUnits(r, 0), "-0", "invalid_token"],
  [(r) => parseBigUnits(r, 2), "1.5", "invalid_token"],
  [(r) => parseBigUnits(r, 2), "-0.00", "invalid_token"],
  [(r) => parseString(r, 2), "abc", "limit_exceeded"],
  [(r) => parseMarkedString(r, 2), "abc", "limit_exceeded"],
  [(r) => parseMarkedString(r, 2), "", "invalid_token"],
  [(r) => parseBytes(r, 9), "A", "invalid_token"],
  [(r) => parseBytes(r, 2), "AAAA", "limit_exceeded"],
  [(r) => parseMarkedBytes(r, 9), "A", "invalid_token"],
  [(r) => parseUnsigned(r, 9), "10", "out_of_range"],
  [(r) => parseInteger(r, -9, 9), "10", "out_of_range"],
  [(r) => parseDelta(r, 8), "128", "out_of_range"],
  [(r) => parseCount(r, 9), "10", "limit_exceeded"],
  [parseU64, "18446744073709551616", "out_of_range"],
  [parseU64, "1".repeat(21), "out_of_range"],
  [parseI64, "-9223372036854775809", "out_of_range"],
  [(r) => parseDecimal(r, 0, 1), "1000000000000000", "out_of_range"],
  [(r) => parseUnits(r, 0), "9007199254740992", "out_of_range"],
  [(r) => parseBigUnits(r, 0), "9223372036854775808", "out_of_range"],
  [(r) => parseBigUnits(r, 0), "1".repeat(41), "out_of_range"],
  [parseUuid, "0", "invalid_token"],
  [(r) => r.mark(), "2", "invalid_token"],
];

test("a token that is refused is named by the place where it begins", () => {
  for (const [parse, token, code] of REFUSED) {
    const read = (r: TextReader): unknown[] => [parseUnsigned(r, 99), parse(r), r.token()];
    const error = errorOf(() => parsed(read, `77\x1f${token}\x1f88`));
    expect([token, error?.code, error?.offset]).toEqual([token, code, 3]);
  }
});
