import type { Annotation } from "@twobyte/interpreter";
import { beyondRange } from "./beyond-range.ts";
import { wrongJson } from "./wrong-json.ts";

/** A token that is put in the place of a row's. */
export interface TokenDefect {
  /** Of one kind there is one case a message; part of the case's meaning. */
  readonly kind: string;
  readonly about: string;
  readonly error: string;
  readonly req: readonly string[];
  readonly put: string;
}

type Row = readonly [what: string, token: string, error: string];

const integer: readonly Row[] = [
  ["an empty token", "", "invalid_token"],
  ["a leading zero", "01", "invalid_token"],
  ["a plus sign", "+1", "invalid_token"],
  ["minus zero", "-0", "invalid_token"],
  ["a fraction", "1.5x", "invalid_token"],
  ["a letter", "x", "invalid_token"],
  ["a space", " 1", "invalid_token"],
  ["other digits than ASCII's", "\u0661", "invalid_token"],
  ["a number beyond every type", "9".repeat(45), "out_of_range"],
];

const float: readonly Row[] = [
  ["an empty token", "", "invalid_token"],
  ["a point without digits", "1.", "invalid_token"],
  ["a point at the front", ".5", "invalid_token"],
  ["a capital exponent", "1E+21", "invalid_token"],
  ["an exponent without a sign", "1e21", "invalid_token"],
  ["a hexadecimal number", "0x1", "invalid_token"],
  ["NaN in other letters", "nan", "invalid_token"],
  ["NaN where it is no value", "NaN", "invalid_token"],
  ["infinity where it is no value", "Infinity", "invalid_token"],
  ["a needless zero behind the point", "1.50", "not_canonical"],
  ["a needless zero in front", "01", "not_canonical"],
  ["a needless exponent", "1e+2", "not_canonical"],
  ["more digits than are needed", "0.1000000000000000055", "not_canonical"],
  ["a number beyond the doubles", "1e+400", "out_of_range"],
];

const text: readonly Row[] = [
  ["an unknown escape", "\\q", "invalid_escape"],
  ["a backslash at its end", "a\\", "invalid_escape"],
  ["the mark of an empty text where there is none", "\\0", "invalid_escape"],
  ["the mark of null where there is none", "\\-", "invalid_escape"],
  ["a mark that goes on", "\\0a", "invalid_token"],
  ["nothing where an empty text has a mark", "", "invalid_token"],
  ["a raw line feed", "a\nb", "invalid_token"],
  ["a raw carriage return", "a\rb", "invalid_token"],
  ["a raw NUL", "a\0b", "invalid_token"],
  ["a raw record separator", "a\u001eb", "invalid_token"],
  ["a high surrogate alone", "a\ud800", "invalid_utf8"],
  ["a low surrogate alone", "\udc00a", "invalid_utf8"],
];

const byType: ReadonlyMap<string, readonly Row[]> = new Map<string, readonly Row[]>([
  [
    "bool",
    [
      ["an empty token", "", "invalid_token"],
      ["another digit", "2", "invalid_token"],
      ["a word", "true", "invalid_token"],
    ],
  ],
  ["f64", [...float, ["a small number without its exponent", "0.0000001", "not_canonical"]]],
  ["f32", [...float, ["a number that single precision lacks", "0.1", "out_of_range"]]],
  ["string", text],
  [
    "json",
    wrongJson.map(([what, json, error]): Row => [what, json.replaceAll("\\", "\\\\"), error]),
  ],
  [
    "bytes",
    [
      ["a digit alone", "A", "invalid_token"],
      ["unused bits that are set", "AB", "invalid_token"],
      ["padding", "AA==", "invalid_token"],
      ["the other alphabet", "+/+/", "invalid_token"],
      ["a space", "A A_", "invalid_token"],
    ],
  ],
  [
    "uuid",
    [
      ["capital letters", "00112233-4455-6677-8899-AABBCCDDEEFF", "invalid_token"],
      ["no hyphens", "00112233445566778899aabbccddeeff", "invalid_token"],
      ["braces", "{00112233-4455-6677-8899-aabbccddeeff}", "invalid_token"],
      [
        "control characters for digits",
        "00000000-0000-0000-0000-000000000000".replaceAll("0", "\u0080"),
        "invalid_token",
      ],
    ],
  ],
  ["presence", [["another digit as a mark", "2", "invalid_token"]]],
]);

const ordinal: readonly Row[] = [
  ["an empty token", "", "invalid_token"],
  ["a leading zero", "00", "invalid_token"],
  ["a name", "a", "invalid_token"],
  ["a number of more than 32 bits", "4294967296", "out_of_range"],
];

const decimal: readonly Row[] = [
  ["an empty token", "", "invalid_token"],
  ["a plus sign", "+1", "invalid_token"],
  ["an exponent", "1e2", "invalid_token"],
  ["a point without digits", "1.", "invalid_token"],
  ["more digits than its scale", "1.0000000000000000000", "invalid_token"],
];

/** The defects that the token of a row can have, whatever message it stands in. */
export function textDefects({ type, raw }: Annotation): TokenDefect[] {
  return [...rowsOf(type), ...rowsOfToken(type, raw)].map(([what, put, error]) => ({
    kind: `${what} for ${nameOf(type)}`,
    about: `the token of ${nameOf(type)} has ${what}`,
    error,
    req: [requirement(error, what)],
    put,
  }));
}

function rowsOf(type: string): readonly Row[] {
  if (/^(?:enum|union) /.test(type)) {
    return [...ordinal, ["an ordinal that no member has", "4294967295", "invalid_member"]];
  }
  if (type.startsWith("count of ")) {
    const counts: readonly Row[] = [
      ["a count above every bound", "1048577", "limit_exceeded"],
      ["a count above what remains", "65535", "truncated"],
    ];
    return [...ordinal, ...counts];
  }
  const known = byType.get(type);
  if (known !== undefined) return known;
  const plain = type.replace("difference of ", "");
  const beyond = beyondRange(type).map(
    ([what, token]): Row => [`the number ${what}`, token, "out_of_range"],
  );
  if (plain.startsWith("decimal ")) return [...decimal, ...beyond];
  if (!/^(?:[ui][0-9]+|timestamp|duration)/.test(plain)) return [];
  const sign: Row = ["a sign where there is none", "-1", "invalid_token"];
  return [...integer, ...beyond, ...(type.startsWith("u") ? [sign] : [])];
}

/** Defects that are made of the token that is there. */
function rowsOfToken(type: string, raw: string): readonly Row[] {
  if (!type.startsWith("decimal ")) return [];
  return [
    ["a digit less than its scale", raw.slice(0, -1), "invalid_token"],
    [
      "minus zero",
      `-${raw
        .replaceAll(/[0-9]/g, "0")
        .replace(/^-/, "")
        .replace(/^0+(?=0)/, "")}`,
      "invalid_token",
    ],
    ["a leading zero", raw.replace(/^(-?)/, "$10"), "invalid_token"],
  ];
}

function nameOf(type: string): string {
  return type.replace(/^(enum|union) .*/, "an ordinal").replace(/^count of /, "the count of a ");
}

function requirement(error: string, what: string): string {
  if (error === "invalid_utf8") return "R-TEXT-3";
  if (error === "invalid_escape") return "R-TEXT-5";
  if (error === "limit_exceeded" || error === "truncated") return "R-TEXT-10";
  if (error === "invalid_member") return "R-ENUM-3";
  if (error === "invalid_json") return "R-BIN-7";
  if (what.startsWith("a raw ")) return "R-TEXT-2";
  if (what.startsWith("the number ") && what.includes("difference")) return "R-DELTA-1";
  if (what.endsWith("as a mark")) return "R-TEXT-9";
  return what.includes("mark") ? "R-TEXT-8" : "R-TEXT-4";
}
