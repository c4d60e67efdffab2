import type { Bundle } from "./bundle.ts";
import { bundle } from "./bundle.ts";
import { messageNames } from "./large-schema.ts";

const counts = [1, 4, 16, 64];
const directions = [["encode"], ["decode"], ["encode", "decode"]];

/** Functions of `codec.ts` by profile; both profiles are both functions. */
const profiles: Readonly<Record<string, readonly string[]>> = {
  binary: [""],
  text: ["Text"],
  both: ["", "Text"],
};

/** What the runtime holds for a message of one string, then what each type adds to that. */
const runtime: Readonly<Record<string, { readonly binary: string; readonly text: string }>> = {
  "one string": {
    binary: "encodeBinary decodeBinary checkObject writeString readString",
    text: "encodeText decodeText checkObject formatString parseString",
  },
  integers: { binary: "putU32 readU32 putI53 readI53", text: "formatInteger parseInteger" },
  "64-bit integers": { binary: "putU64 readU64 putI64 readI64", text: "formatI64 parseI64" },
  floats: { binary: "putF64 readF64", text: "formatF64 parseF64" },
  bytes: { binary: "writeBytes readBytes", text: "formatBytes parseBytes" },
  uuid: { binary: "putUuid readUuid", text: "formatUuid parseUuid" },
  timestamp: { binary: "putTimestamp readTimestamp", text: "formatInteger parseInteger" },
  decimal: { binary: "putDecimal readDecimal", text: "formatDecimal parseDecimal" },
  "booleans and presence": { binary: "bit takeBits1", text: "formatBoolean parseBoolean" },
  enums: {
    binary: "takeBits1 unknownMember noMember",
    text: "unknownMember noMember parseUnsigned",
  },
  lists: { binary: "checkArray putVarint readCount", text: "checkArray parseCount SEPARATOR" },
  maps: {
    binary: "sortedEntries checkOrder putVarint readCount",
    text: "sortedEntries checkOrder parseCount SEPARATOR",
  },
  json: { binary: "writeJson readJson", text: "formatJson parseJson" },
  "lengths of strings": { binary: "checkLength", text: "checkLength" },
  "patterns and formats": { binary: "IRegexp checkPattern", text: "IRegexp checkPattern" },
};

/** Sizes of a package that was made of a large schema and lies in `folder`. */
export async function sizeTables(folder: string): Promise<string> {
  const sizes = new Map<string, Bundle>();
  for (const [profile, suffixes] of Object.entries(profiles))
    for (const direction of directions)
      for (const count of counts) {
        const names = messageNames(count).flatMap((name) =>
          direction.flatMap((verb) => suffixes.map((suffix) => `${verb}${name}${suffix}`)),
        );
        const text = `export { ${names.join(", ")} } from "./dist/codec.js";`;
        sizes.set(key(profile, direction, count), await bundle(folder, text));
      }
  const added = Object.keys(profiles).map((profile) => {
    const each = directions.map((direction) => {
      const [some, many] = [16, 64].map((count) => sizes.get(key(profile, direction, count)));
      return bytes(((many?.gzipped ?? 0) - (some?.gzipped ?? 0)) / 48);
    });
    return [profile, ...each];
  });
  const whole = [...sizes].map(([name, { minified, gzipped }]) => [
    ...name.split(":"),
    bytes(minified),
    bytes(gzipped),
  ]);
  return [
    "## Messages with their runtime",
    table(["profile", "direction", "messages", "minified", "gzipped"], whole),
    "## What one further message adds, gzipped",
    "From 16 to 64 messages, by message.",
    table(["profile", ...directions.map(words)], added),
    "## The runtime by itself, gzipped",
    "Both directions. The first row is what a message of one string needs, the others what a type adds to that, once.",
    table(["what", "binary", "text"], await runtimeRows(folder)),
  ].join("\n\n");
}

async function runtimeRows(folder: string): Promise<string[][]> {
  const size = async (names: string): Promise<number> => {
    const unique = [...new Set(names.split(" "))];
    const list = unique.join(", ");
    const text = `import { ${list} } from "@twobyte/wire"; globalThis.used = [${list}];`;
    return (await bundle(folder, text)).gzipped;
  };
  const [[name, least] = ["", { binary: "", text: "" }], ...others] = Object.entries(runtime);
  const base = { binary: await size(least.binary), text: await size(least.text) };
  const rows = [[name, bytes(base.binary), bytes(base.text)]];
  for (const [what, { binary, text }] of others) {
    const more = [
      (await size(`${least.binary} ${binary}`)) - base.binary,
      (await size(`${least.text} ${text}`)) - base.text,
    ];
    rows.push([what, ...more.map((count) => `+${bytes(count)}`)]);
  }
  return rows;
}

function key(profile: string, direction: readonly string[], count: number): string {
  return [profile, words(direction), count].join(":");
}

function words(direction: readonly string[]): string {
  return direction.join(" and ");
}

function bytes(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Columns of numbers are aligned to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isNumber = (column: number): boolean => /^[+\d]/.test(rows[0]?.[column] ?? "");
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    `|${head.map((_, column) => (isNumber(column) ? "---:" : "---")).join("|")}|`,
    ...rows.map(line),
  ].join("\n");
}
