import type { IrJson } from "@twobyte/compiler/ir";

/** Values that stand in for parts of valid ones. */
const PROBES: readonly IrJson[] = [
  ...[null, true, false, 0, -1, 1.5, 255, 256, 65_536, 2 ** 32, 2 ** 47, 2 ** 53 - 1, 1e300],
  ...[
    "",
    "0",
    "-0",
    "01",
    "1.50",
    "-9223372036854775808",
    "18446744073709551616",
    "NaN",
    "AA==",
    "AB==",
    "abc",
  ],
  ...["0198c5a2-7d3e-7b41-9f06-2a5b8c1d0e00", "2024-02-29", "m0", "m1", "true", "aé😀"],
  ...[[], [0], ["a"], {}, { a: 1 }],
];

interface Chance {
  int(min: number, max: number): number;
}

/** A copy of `json` in which one part is another value, gone, or doubled. */
export function spoilJson(json: IrJson, random: Chance): IrJson {
  const probe = (): IrJson => PROBES[random.int(0, PROBES.length - 1)] ?? null;
  if (isScalar(json) || random.int(0, 3) === 0) return probe();
  if (Array.isArray(json)) {
    const at = random.int(0, json.length);
    const item = json[at];
    if (item === undefined) return [...json, probe()];
    return random.int(0, 3) === 0 ? [...json, item] : json.with(at, spoilJson(item, random));
  }
  const names = Object.keys(json);
  const members = json as { readonly [name: string]: IrJson };
  const name = names[random.int(0, Math.max(0, names.length - 1))];
  if (name === undefined || random.int(0, 4) === 0) return { ...members, more: probe() };
  if (random.int(0, 4) === 0)
    return Object.fromEntries(Object.entries(members).filter(([other]) => other !== name));
  return { ...members, [name]: spoilJson(members[name] ?? null, random) };
}

function isScalar(json: IrJson): json is null | boolean | number | string {
  return typeof json !== "object" || json === null;
}
