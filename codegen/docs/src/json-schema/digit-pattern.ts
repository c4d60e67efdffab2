const matchesNothing = "^[^\\s\\S]$";

/**
 * A regular expression for exactly the canonical decimal numbers from `min` to `max`, both given in
 * units of `10^-scale`: no leading zeros, no plus, no minus zero, and always `scale` digits after
 * the point. It is anchored, and has no flag, look-around or back reference.
 */
export function numberPattern(min: bigint, max: bigint, scale: number): string {
  if (min > max) return matchesNothing;
  const negative = min < 0n ? magnitudes(max < 0n ? -max : 1n, -min, scale) : [];
  const positive = max >= 0n ? magnitudes(min > 0n ? min : 0n, max, scale) : [];
  const branches = negative.length === 0 ? positive : [`-${grouped(negative)}`, ...positive];
  return `^(?:${branches.join("|")})$`;
}

/** Branches for numbers without a sign, by their number of digits. */
function magnitudes(low: bigint, high: bigint, scale: number): string[] {
  const branches: string[] = [];
  const shortest = scale + 1;
  const longest = Math.max(shortest, String(high).length);
  let full: { from: number; to: number } | undefined;
  for (let width = shortest; width <= longest; width += 1) {
    const first = width === shortest ? 0n : 10n ** BigInt(width - 1);
    const last = 10n ** BigInt(width) - 1n;
    if (width > shortest && low <= first && high >= last) {
      full = { from: full?.from ?? width, to: width };
    } else if (high >= first && low <= last) {
      const from = String(low > first ? low : first).padStart(width, "0");
      const to = String(high < last ? high : last).padStart(width, "0");
      branches.push(...between(from, to, scale));
    }
  }
  if (full !== undefined) {
    const whole = repeated("[0-9]", full.from - 1 - scale, full.to - 1 - scale);
    branches.push(`[1-9]${whole}${point(scale, scale)}${repeated("[0-9]", scale, scale)}`);
  }
  return branches;
}

/** Branches for the digits from `low` to `high`, which are equally long; the last may be decimals. */
function between(low: string, high: string, scale: number): string[] {
  if (low === "") return [""];
  const [first, last] = [Number(low[0]), Number(high[0])];
  const [lowRest, highRest] = [low.slice(1), high.slice(1)];
  const rest = lowRest.length;
  const startingWith = (digit: number, from: string, to: string): string => {
    return `${digit}${point(rest, scale)}${grouped(between(from, to, scale))}`;
  };
  if (first === last) return [startingWith(first, lowRest, highRest)];
  const [lowIsWhole, highIsWhole] = [/^0*$/.test(lowRest), /^9*$/.test(highRest)];
  const from = lowIsWhole ? first : first + 1;
  const to = highIsWhole ? last : last - 1;
  const digit = from === to ? String(from) : `[${from}-${to}]`;
  return [
    ...(lowIsWhole ? [] : [startingWith(first, lowRest, "9".repeat(rest))]),
    ...(from > to ? [] : [`${digit}${point(rest, scale)}${anyDigits(rest, scale)}`]),
    ...(highIsWhole ? [] : [startingWith(last, "0".repeat(rest), highRest)]),
  ];
}

function anyDigits(count: number, scale: number): string {
  if (count <= scale) return repeated("[0-9]", count, count);
  const whole = repeated("[0-9]", count - scale, count - scale);
  return `${whole}${point(scale, scale)}${repeated("[0-9]", scale, scale)}`;
}

/** The decimal point, when exactly the decimals are left. */
function point(digitsLeft: number, scale: number): string {
  return scale > 0 && digitsLeft === scale ? "\\." : "";
}

function grouped(branches: readonly string[]): string {
  return branches.length === 1 ? (branches[0] ?? "") : `(?:${branches.join("|")})`;
}

function repeated(text: string, from: number, to: number): string {
  if (to === 0) return "";
  if (from === to) return from === 1 ? text : `${text}{${from}}`;
  return `${text}{${from},${to}}`;
}
