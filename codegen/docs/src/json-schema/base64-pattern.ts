const quad = "[A-Za-z0-9+/]{4}";
const oneByte = "[A-Za-z0-9+/][AQgw]==";
const twoBytes = "[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=";

/**
 * A regular expression for the padded base64 text of `min` to `max` bytes (without an upper bound
 * when `max` is left out), whose unused last bits are zero. Anchored.
 */
export function base64Pattern(min: number, max?: number): string {
  if (min === 0 && max === undefined) return `^(?:${quad})*(?:${oneByte}|${twoBytes})?$`;
  const branches = [
    group(min, max, 0, ""),
    group(min, max, 1, oneByte),
    group(min, max, 2, twoBytes),
  ].filter((branch) => branch !== undefined);
  return branches.length === 0 ? "^[^\\s\\S]$" : `^(?:${branches.join("|")})$`;
}

/** Texts of 3n + `rest` bytes; undefined when no such length is allowed. */
function group(
  min: number,
  max: number | undefined,
  rest: number,
  tail: string,
): string | undefined {
  const from = Math.max(0, Math.ceil((min - rest) / 3));
  if (max === undefined) return `(?:${quad}){${from},}${tail}`;
  const to = Math.floor((max - rest) / 3);
  if (to < from) return undefined;
  return `${quads(from, to)}${tail}`;
}

function quads(from: number, to: number): string {
  if (to === 0) return "";
  return from === to ? `(?:${quad}){${from}}` : `(?:${quad}){${from},${to}}`;
}
