import { compile } from "@twobyte/compiler";
import { expect, test } from "vitest";
import { refusal } from "../testing/code-of.ts";
import type { SlotSketch } from "../testing/sketch.ts";
import { sketched, sketchedField } from "../testing/sketched.ts";

/** Values and tokens of a type, and tokens that are refused. */
const table: readonly (readonly [
  SlotSketch,
  readonly (readonly [value: unknown, token: string])[],
  readonly (readonly [token: string, refusal: string])[],
])[] = [
  [
    "bool",
    [
      [true, "1"],
      [false, "0"],
    ],
    [
      ["", "invalid_token at 0"],
      ["2", "invalid_token at 0"],
      ["true", "invalid_token at 0"],
    ],
  ],
  [
    "u8",
    [
      [0, "0"],
      [255, "255"],
    ],
    [
      ["256", "out_of_range at 0"],
      ["", "invalid_token at 0"],
      ["00", "invalid_token at 0"],
      ["+1", "invalid_token at 0"],
      ["-1", "invalid_token at 0"],
      ["-0", "invalid_token at 0"],
      ["1.0", "invalid_token at 0"],
      ["1e1", "invalid_token at 0"],
      [" 1", "invalid_token at 0"],
      ["999x", "invalid_token at 0"],
      ["١", "invalid_token at 0"],
    ],
  ],
  [
    "i8",
    [[-128, "-128"]],
    [
      ["-129", "out_of_range at 0"],
      ["-0", "invalid_token at 0"],
      ["-", "invalid_token at 0"],
      ["-01", "invalid_token at 0"],
    ],
  ],
  [
    "u64",
    [[2n ** 64n - 1n, "18446744073709551615"]],
    [
      ["18446744073709551616", "out_of_range at 0"],
      ["-1", "invalid_token at 0"],
      ["9".repeat(400), "out_of_range at 0"],
    ],
  ],
  ["i64", [[-(2n ** 63n), "-9223372036854775808"]], [["9223372036854775808", "out_of_range at 0"]]],
  ["i53", [[-(2 ** 53) + 1, "-9007199254740991"]], [["-9007199254740992", "out_of_range at 0"]]],
  ["timestamp ms", [[-(2 ** 47), "-140737488355328"]], [["140737488355328", "out_of_range at 0"]]],
  [
    "decimal 2",
    [
      [0, "0.00"],
      [-0.05, "-0.05"],
      [12.3, "12.30"],
    ],
    [
      ["0", "invalid_token at 0"],
      ["0.0", "invalid_token at 0"],
      ["0.000", "invalid_token at 0"],
      ["-0.00", "invalid_token at 0"],
      [".05", "invalid_token at 0"],
      ["00.05", "invalid_token at 0"],
      ["5.", "invalid_token at 0"],
      ["1,00", "invalid_token at 0"],
      ["10000000000000.00", "out_of_range at 0"],
    ],
  ],
  [
    "decimal 0",
    [[-3, "-3"]],
    [
      ["3.", "invalid_token at 0"],
      ["3.0", "invalid_token at 0"],
    ],
  ],
  [
    "decimal 3 bigint",
    [
      [-5n, "-0.005"],
      [2n ** 63n - 1n, "9223372036854775.807"],
    ],
    [["9223372036854775.808", "out_of_range at 0"]],
  ],
  [
    "f64",
    [
      [0, "0"],
      [-0, "-0"],
      [0.1, "0.1"],
      [1e21, "1e+21"],
      [1e-7, "1e-7"],
      [123456789012345680000, "123456789012345680000"],
      [5e-324, "5e-324"],
    ],
    [
      ["", "invalid_token at 0"],
      ["NaN", "invalid_token at 0"],
      ["Infinity", "invalid_token at 0"],
      ["1.", "invalid_token at 0"],
      [".5", "invalid_token at 0"],
      ["+1", "invalid_token at 0"],
      ["1E5", "invalid_token at 0"],
      ["1e5", "invalid_token at 0"],
      ["0x1", "invalid_token at 0"],
      ["01", "not_canonical at 0"],
      ["1.0", "not_canonical at 0"],
      ["1e+5", "not_canonical at 0"],
      ["-0.0", "not_canonical at 0"],
      ["0.10000000000000001", "not_canonical at 0"],
      ["1000000000000000000000", "not_canonical at 0"],
      ["1e-400", "not_canonical at 0"],
      ["1e+400", "out_of_range at 0"],
    ],
  ],
  [
    "f64 special",
    [
      [Number.NaN, "NaN"],
      [Number.NEGATIVE_INFINITY, "-Infinity"],
    ],
    [
      ["nan", "invalid_token at 0"],
      ["-NaN", "invalid_token at 0"],
      ["+Infinity", "invalid_token at 0"],
      ["1e+400", "out_of_range at 0"],
    ],
  ],
  [
    "f32",
    [
      [Math.fround(0.1), "0.10000000149011612"],
      [1.5, "1.5"],
    ],
    [
      ["0.1", "out_of_range at 0"],
      ["1e+39", "out_of_range at 0"],
      ["0.10", "not_canonical at 0"],
    ],
  ],
  [
    "string",
    [
      ["", ""],
      ["a b", "a b"],
      ["\\\n\r\0\u001f\u001e", "\\\\\\n\\r\\z\\s\\e"],
      ["\t\u0001\u007f", "\t\u0001\u007f"],
    ],
    [
      ["\\", "invalid_escape at 0"],
      ["a\\", "invalid_escape at 1"],
      ["\\t", "invalid_escape at 0"],
      ["\\0", "invalid_escape at 0"],
      ["\\-", "invalid_escape at 0"],
      ["\\N", "invalid_escape at 0"],
      ["\\\\\\", "invalid_escape at 2"],
    ],
  ],
  [
    "bytes",
    [
      [new Uint8Array(0), ""],
      [Uint8Array.of(255), "_w"],
      [Uint8Array.of(255, 254), "__4"],
      [Uint8Array.of(0, 16, 131), "ABCD"],
    ],
    [
      ["A", "invalid_token at 0"],
      ["AB", "invalid_token at 0"],
      ["AAB", "invalid_token at 0"],
      ["AA==", "invalid_token at 0"],
      ["/w", "invalid_token at 0"],
      ["A A", "invalid_token at 0"],
      ["AAAAA", "invalid_token at 0"],
    ],
  ],
  [
    "uuid",
    [["00112233-4455-6677-8899-aabbccddeeff", "00112233-4455-6677-8899-aabbccddeeff"]],
    [
      ["00112233-4455-6677-8899-AABBCCDDEEFF", "invalid_token at 0"],
      ["00112233445566778899aabbccddeeff", "invalid_token at 0"],
      ["", "invalid_token at 0"],
    ],
  ],
  [
    ["a", "b"],
    [
      ["a", "0"],
      ["b", "1"],
    ],
    [
      ["2", "invalid_member at 0"],
      ["a", "invalid_token at 0"],
      ["-1", "invalid_token at 0"],
      ["4294967296", "out_of_range at 0"],
    ],
  ],
  [
    { list: "u8" },
    [
      [[], "0"],
      [[1, 2], "2␟1␟2"],
    ],
    [
      ["-1", "invalid_token at 0"],
      ["1", "truncated at 0"],
      ["4294967296", "out_of_range at 0"],
    ],
  ],
];

for (const [type, pairs, refused] of table) {
  test(`R-TEXT-4: ${JSON.stringify(type)} has its tokens, and others are refused`, () => {
    const message = sketchedField(compile, type);
    for (const [value, token] of pairs) {
      expect(message.text({ v: value })).toBe(token);
      expect(message.fromText(token)).toStrictEqual({ v: value });
    }
    for (const [token, expected] of refused) {
      expect(
        refusal(() => message.fromText(token)),
        token,
      ).toBe(expected);
    }
  });
}

test("R-TEXT-1: too few tokens are truncated, too many trailing", () => {
  const message = sketched(compile, [{ a: "u8", b: "string" }]);
  expect(refusal(() => message.fromText("1"))).toBe("truncated at 1");
  expect(refusal(() => message.fromText("1␟x␟"))).toBe("trailing at 4");
  expect(message.fromText("1␟")).toStrictEqual({ a: 1, b: "" });
});

test("a struct without tokens of its own is one empty token", () => {
  const empty = sketched(compile, [{}]);
  expect(empty.text({})).toBe("");
  expect(empty.fromText("")).toStrictEqual({});
  expect(refusal(() => empty.fromText("x"))).toBe("invalid_token at 0");
  expect(refusal(() => empty.fromText("␟"))).toBe("trailing at 1");
  const nested = sketched(compile, [
    { a: { struct: { k: { const: 1 } } }, b: "u8", c: { const: "x" } },
  ]);
  expect(nested.text({ a: { k: 1 }, b: 5, c: "x" })).toBe("␟5");
});

test("R-TEXT-2: characters that must be escaped are refused wherever they stand", () => {
  const message = sketched(compile, [{ a: "u8", b: "string" }]);
  for (const character of ["\n", "\r", "\0", "\u001e"]) {
    expect(refusal(() => message.fromText(`x␟${character}`))).toBe("invalid_token at 2");
    expect(refusal(() => message.fromText(`${character}`))).toBe("invalid_token at 0");
  }
});

test("R-TEXT-3: an unpaired surrogate is refused before anything else", () => {
  const message = sketched(compile, [{ a: "u8", b: "string" }]);
  for (const text of ["x␟\ud800", "\n␟\udc00", "1␟\ud800\\s\udc00"]) {
    expect(refusal(() => message.fromText(text))).toBe("invalid_utf8 at 0");
  }
});

test("R-TEXT-6, R-TEXT-7, R-TEXT-8, R-TEXT-9: absent, null and empty have marks", () => {
  const types: SlotSketch = { struct: {} };
  const message = sketched(compile, [
    {
      s: "string|null?",
      b: "bytes?",
      n: "u8|null?",
      t: { type: types, optional: true, nullable: true },
      k: { type: { const: 1 }, optional: true, nullable: true },
      l: { type: { list: "string|null" }, optional: true },
    },
  ]);
  const rows: readonly (readonly [object, string])[] = [
    [
      { s: undefined, b: undefined, n: undefined, t: undefined, k: undefined, l: undefined },
      "␟␟␟␟␟",
    ],
    [{ s: "", b: new Uint8Array(0), n: 0, t: {}, k: 1, l: [] }, "\\0␟\\0␟0␟1␟␟1␟0"],
    [
      { s: null, b: Uint8Array.of(0), n: null, t: null, k: null, l: ["", null, "x"] },
      "\\-␟AA␟\\-␟\\-␟\\-␟3␟\\0␟\\-␟x",
    ],
  ];
  for (const [value, text] of rows) {
    expect(message.text(value)).toBe(text);
    expect(message.fromText(text)).toStrictEqual(value);
  }
});

test("marks where they do not belong are refused", () => {
  const optional = sketchedField(compile, "string?");
  expect(refusal(() => optional.fromText("\\-"))).toBe("invalid_escape at 0");
  expect(refusal(() => optional.fromText("\\0x"))).toBe("invalid_token at 0");
  const nullable = sketchedField(compile, "string|null");
  expect(refusal(() => nullable.fromText(""))).toBe("invalid_token at 0");
  expect(refusal(() => nullable.fromText("\\-x"))).toBe("invalid_token at 0");
  expect(refusal(() => nullable.fromText("\\0\\0"))).toBe("invalid_token at 0");
  expect(nullable.fromText("\\\\-")).toStrictEqual({ v: "\\-" });
  const bytes = sketchedField(compile, "bytes|null");
  expect(refusal(() => bytes.fromText(""))).toBe("invalid_token at 0");
  expect(refusal(() => sketchedField(compile, "bytes").fromText("\\0"))).toBe("invalid_token at 0");
  expect(refusal(() => sketchedField(compile, "u8").fromText("\\-"))).toBe("invalid_token at 0");
  const struct = sketchedField(compile, { type: { struct: {} }, optional: true });
  expect(refusal(() => struct.fromText("0␟"))).toBe("invalid_token at 0");
  expect(refusal(() => struct.fromText("1␟x"))).toBe("invalid_token at 2");
  expect(refusal(() => struct.fromText("1"))).toBe("truncated at 1");
});

test("R-TEXT-10: a count is checked against the bound, then against what remains", () => {
  const message = sketchedField(compile, { type: { list: "u8" }, constraints: { maxItems: 9 } });
  expect(refusal(() => message.fromText("10"))).toBe("limit_exceeded at 0");
  expect(refusal(() => message.fromText("9␟1␟1␟1"))).toBe("truncated at 0");
  expect(refusal(() => message.fromText("3␟1␟x"))).toBe("invalid_token at 4");
});

test("a list of constants has a count and no tokens", () => {
  const message = sketchedField(compile, { list: { const: 1 } });
  expect(message.text({ v: [1, 1, 1] })).toBe("3");
  expect(message.fromText("3")).toStrictEqual({ v: [1, 1, 1] });
  expect(message.binary({ v: [1, 1, 1] })).toBe("03");
  expect(refusal(() => message.fromBinary("03"))).toBe("truncated at 0");
});

test("a string is bound by the bytes that it takes in the binary profile", () => {
  const message = sketchedField(compile, { type: "string", constraints: { maxLength: 2 } });
  expect(message.fromText("😀😀")).toStrictEqual({ v: "😀😀" });
  expect(refusal(() => message.fromText("abc"))).toBe("constraint at undefined");
  expect(refusal(() => message.fromText("日日日"))).toBe("limit_exceeded at 0");
  expect(refusal(() => message.fromText("\\n\\n\\n\\n\\n"))).toBe("constraint at undefined");
  expect(refusal(() => message.fromText("日日日\\q"))).toBe("invalid_escape at 3");
});

test("R-TEXT-5: six characters are escaped, and nothing else is", () => {
  const message = sketchedField(compile, "string");
  const all = Array.from({ length: 0x250 }, (_, point) => String.fromCharCode(point)).join("");
  const token = message.codec.encodeText("M", { v: all });
  const escaped = [...token.matchAll(/\\./g)].map(([found]) => found);
  expect(escaped).toEqual(["\\z", "\\n", "\\r", "\\e", "\\s", "\\\\"]);
  expect(token.length).toBe(all.length + 6);
  expect(message.codec.decodeText("M", token)).toStrictEqual({ v: all });
});
