/**
 * Regular expression, without anchors, that matches exactly the decimal integers from `minimum` to
 * `maximum`, both included: no leading zeros, no plus sign, no negative zero.
 */
export function integerRangePattern(minimum: bigint, maximum: bigint): string {
  if (minimum > maximum) throw new RangeError(`empty range: ${minimum} to ${maximum}`);
  const parts: string[] = [];
  if (maximum >= 0n) parts.push(unsignedRange(minimum > 0n ? minimum : 0n, maximum));
  if (minimum < 0n) parts.push(`-${unsignedRange(maximum < 0n ? -maximum : 1n, -minimum)}`);
  return alternatives(parts);
}

/** The same for digits of one width, zeros in front included; `low` and `high` are equally long. */
export function digitRange(low: string, high: string): string {
  return alternatives(fixedWidth(low, high));
}

/** Joins alternatives into one expression that can stand beside others. */
export function alternatives(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? "") : `(?:${parts.join("|")})`;
}

function unsignedRange(low: bigint, high: bigint): string {
  const parts: string[] = [];
  const highText = high.toString();
  let lowText = low.toString();
  while (lowText.length < highText.length) {
    parts.push(...fixedWidth(lowText, "9".repeat(lowText.length)));
    lowText = `1${"0".repeat(lowText.length)}`;
  }
  parts.push(...fixedWidth(lowText, highText));
  return alternatives(mergeWidths(parts));
}

/** Alternatives for the digit strings between two of the same length. */
function fixedWidth(low: string, high: string): string[] {
  if (low === "") return [""];
  const first = low.charCodeAt(0) - 48;
  const last = high.charCodeAt(0) - 48;
  const [lowRest, highRest] = [low.slice(1), high.slice(1)];
  if (first === last) {
    const rest = fixedWidth(lowRest, highRest);
    return [`${first}${rest.length === 1 ? rest[0] : `(?:${rest.join("|")})`}`];
  }
  const [lowIsFull, highIsFull] = [/^0*$/.test(lowRest), /^9*$/.test(highRest)];
  const parts: string[] = [];
  if (!lowIsFull) parts.push(...prefixed(first, lowRest, "9".repeat(lowRest.length)));
  const from = lowIsFull ? first : first + 1;
  const to = highIsFull ? last : last - 1;
  if (from <= to) parts.push(digits(from, to) + repeated(lowRest.length));
  if (!highIsFull) parts.push(...prefixed(last, "0".repeat(highRest.length), highRest));
  return parts;
}

function prefixed(digit: number, low: string, high: string): string[] {
  const rest = fixedWidth(low, high);
  return [`${digit}${alternatives(rest)}`];
}

function digits(from: number, to: number): string {
  return from === to ? `${from}` : `[${from}-${to}]`;
}

function repeated(count: number): string {
  if (count === 0) return "";
  return count === 1 ? "[0-9]" : `[0-9]{${count}}`;
}

/** Turns runs such as `[1-9]`, `[1-9][0-9]`, `[1-9][0-9]{2}` into `[1-9][0-9]{0,2}`. */
function mergeWidths(parts: readonly string[]): string[] {
  const merged: string[] = [];
  let from = -1;
  let to = -1;
  const flush = (): void => {
    if (from === to && from >= 0) merged.push(`[1-9]${repeated(from)}`);
    else if (from >= 0) merged.push(`[1-9][0-9]{${from},${to}}`);
    from = -1;
  };
  for (const part of parts) {
    const width = fullWidth(part);
    if (width >= 0 && from >= 0 && width === to + 1) {
      to = width;
      continue;
    }
    flush();
    if (width < 0) merged.push(part);
    else from = to = width;
  }
  flush();
  return merged;
}

function fullWidth(part: string): number {
  if (part === "[1-9]") return 0;
  if (part === "[1-9][0-9]") return 1;
  const count = /^\[1-9\]\[0-9\]\{(\d+)\}$/.exec(part);
  return count === null ? -1 : Number(count[1]);
}
