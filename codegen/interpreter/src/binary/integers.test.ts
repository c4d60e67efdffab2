import { compile } from "@twobyte/compiler";
import { expect, test } from "vitest";
import { refusal } from "../testing/code-of.ts";
import type { SlotSketch } from "../testing/sketch.ts";
import { sketchedField } from "../testing/sketched.ts";

type Pair = readonly [value: unknown, hex: string];

const fives = "80 80 80 80 80 80 80 80 80";

/** Values and bytes of a type, and bytes that are refused. */
const table: readonly (readonly [
  SlotSketch,
  readonly Pair[],
  readonly (readonly [string, string])[],
])[] = [
  [
    "u8",
    [
      [0, "00"],
      [255, "ff"],
    ],
    [["", "truncated at 0"]],
  ],
  [
    "i8",
    [
      [0, "00"],
      [127, "7f"],
      [-128, "80"],
      [-1, "ff"],
    ],
    [],
  ],
  [
    "u16",
    [
      [0, "00"],
      [127, "7f"],
      [128, "80 01"],
      [65535, "ff ff 03"],
    ],
    [
      ["80 80 04", "out_of_range at 0"],
      ["80 00", "overlong at 0"],
      ["80", "truncated at 1"],
    ],
  ],
  [
    "u32",
    [[2 ** 32 - 1, "ff ff ff ff 0f"]],
    [
      ["80 80 80 80 10", "out_of_range at 0"],
      ["ff ff ff ff ff ff 00", "overlong at 0"],
    ],
  ],
  [
    "u53",
    [[2 ** 53 - 1, "ff ff ff ff ff ff ff 0f"]],
    [
      ["80 80 80 80 80 80 80 10", "out_of_range at 0"],
      [fives, "out_of_range at 0"],
    ],
  ],
  [
    "u64",
    [
      [2n ** 64n - 1n, "ff ff ff ff ff ff ff ff ff 01"],
      [0n, "00"],
    ],
    [
      ["ff ff ff ff ff ff ff ff ff 02", "out_of_range at 0"],
      [`${fives} 80`, "out_of_range at 0"],
      [`${fives} 00`, "overlong at 0"],
      [fives, "truncated at 9"],
    ],
  ],
  [
    "i16",
    [
      [0, "00"],
      [-1, "01"],
      [1, "02"],
      [32767, "fe ff 03"],
      [-32768, "ff ff 03"],
    ],
    [["80 80 04", "out_of_range at 0"]],
  ],
  [
    "i32",
    [
      [2 ** 31 - 1, "fe ff ff ff 0f"],
      [-(2 ** 31), "ff ff ff ff 0f"],
    ],
    [["80 80 80 80 10", "out_of_range at 0"]],
  ],
  [
    "i53",
    [
      [2 ** 53 - 1, "fe ff ff ff ff ff ff 1f"],
      [-(2 ** 53) + 1, "fd ff ff ff ff ff ff 1f"],
    ],
    [["ff ff ff ff ff ff ff 1f", "out_of_range at 0"]],
  ],
  [
    "i64",
    [
      [2n ** 63n - 1n, "fe ff ff ff ff ff ff ff ff 01"],
      [-(2n ** 63n), "ff ff ff ff ff ff ff ff ff 01"],
    ],
    [["80 80 80 80 80 80 80 80 80 02", "out_of_range at 0"]],
  ],
  [
    "timestamp ms",
    [
      [0, "00 00 00 00 00 00"],
      [1700000000000, "00 68 e5 cf 8b 01"],
      [-1, "ff ff ff ff ff ff"],
      [2 ** 47 - 1, "ff ff ff ff ff 7f"],
      [-(2 ** 47), "00 00 00 00 00 80"],
    ],
    [["00 00 00 00 00", "truncated at 0"]],
  ],
  [
    "timestamp ns",
    [
      [-1n, "01"],
      [2n ** 63n - 1n, "fe ff ff ff ff ff ff ff ff 01"],
    ],
    [],
  ],
  [
    "duration s",
    [
      [-64, "7f"],
      [64, "80 01"],
    ],
    [],
  ],
  ["duration us", [[-64n, "7f"]], []],
  [
    "decimal 2",
    [
      [0, "00"],
      [-0.01, "01"],
      [1.5, "ac 02"],
      [9999999999999.99, "fe ff b3 cc d4 df c6 03"],
    ],
    [["80 80 b4 cc d4 df c6 03", "out_of_range at 0"]],
  ],
  [
    "decimal 2 bigint",
    [
      [150n, "ac 02"],
      [-(2n ** 63n), "ff ff ff ff ff ff ff ff ff 01"],
    ],
    [],
  ],
  ["decimal 0", [[-3, "05"]], []],
  ["decimal 18", [[0.000000000000000003, "06"]], []],
];

for (const [type, pairs, refused] of table) {
  test(`R-BIN-3, R-BIN-4: ${String(type)} has its bytes, and others are refused`, () => {
    const message = sketchedField(compile, type);
    for (const [value, hex] of pairs) {
      expect(message.binary({ v: value })).toBe(hex);
      expect(message.fromBinary(hex)).toStrictEqual({ v: value });
    }
    for (const [hex, expected] of refused) {
      expect(
        refusal(() => message.fromBinary(hex)),
        hex,
      ).toBe(expected);
    }
  });
}

test("an integer that is not of its type is no value", () => {
  const wrong: readonly (readonly [SlotSketch, readonly unknown[]])[] = [
    ["u8", [256, -1, 0.5, 1n, "1", null, undefined, Number.NaN]],
    ["i8", [128, -129]],
    ["u53", [2 ** 53, -1]],
    ["u64", [1, -1n, 2n ** 64n]],
    ["i64", [2n ** 63n]],
    ["timestamp ms", [2 ** 47, 0.5, new Date(0)]],
    ["timestamp us", [1]],
    ["decimal 2", [0.001, 1e13, 1n, "1.00"]],
    ["decimal 2 bigint", [1, 2n ** 63n]],
  ];
  for (const [type, values] of wrong) {
    const message = sketchedField(compile, type);
    for (const value of values) {
      expect(
        refusal(() => message.binary({ v: value })),
        `${String(type)} ${String(value)}`,
      ).toBe("invalid_value at undefined");
    }
  }
});

test("minus zero is written as the integer zero", () => {
  for (const type of ["u8", "i53", "timestamp ms", "decimal 2"]) {
    const message = sketchedField(compile, type);
    expect(message.binary({ v: -0 })).toMatch(/^00/);
    expect(message.text({ v: -0 })).toMatch(/^0/);
  }
});

test("a decimal is the double nearest to it, to the last of fifteen digits", () => {
  const message = sketchedField(compile, "decimal 3");
  for (const value of [0.1, 0.3, 4.35, 1.005, 999999999999.999, -123456789012.345]) {
    expect(message.fromBinary(message.binary({ v: value }))).toStrictEqual({ v: value });
    expect(message.text({ v: value })).toBe(value.toFixed(3));
  }
});
