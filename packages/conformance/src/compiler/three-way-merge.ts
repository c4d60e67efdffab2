/** What one side made of lines of the base: those from `start` to in front of `end`. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly lines: string;
}

/**
 * Whether two versions of a text merge line by line, as version control does it: changes at the same
 * place or side by side are a conflict, unless they are the same.
 */
export function mergesCleanly(base: string, ours: string, theirs: string): boolean {
  const lines = base.split("\n");
  const [own, other] = [hunksOf(lines, ours.split("\n")), hunksOf(lines, theirs.split("\n"))];
  return own.every((one) => other.every((two) => isSame(one, two) || isApart(one, two)));
}

function isApart(one: Hunk, two: Hunk): boolean {
  return one.end < two.start || two.end < one.start;
}

function isSame(one: Hunk, two: Hunk): boolean {
  return one.start === two.start && one.end === two.end && one.lines === two.lines;
}

/** The changes from one list of lines to another, by their longest common lines. */
function hunksOf(from: readonly string[], to: readonly string[]): Hunk[] {
  const pairs = [...commonLines(from, to), [from.length, to.length] as const];
  const hunks: Hunk[] = [];
  let [start, at] = [0, 0];
  for (const [old, now] of pairs) {
    if (old > start || now > at) {
      hunks.push({ start, end: old, lines: to.slice(at, now).join("\n") });
    }
    [start, at] = [old + 1, now + 1];
  }
  return hunks;
}

/** The places of the longest common lines, in both. */
function commonLines(
  from: readonly string[],
  to: readonly string[],
): (readonly [old: number, now: number])[] {
  const lengths = from.map(() => new Array<number>(to.length + 1).fill(0));
  lengths.push(new Array<number>(to.length + 1).fill(0));
  const at = (old: number, now: number): number => lengths[old]?.[now] ?? 0;
  for (let old = from.length - 1; old >= 0; old -= 1) {
    const row = lengths[old] ?? [];
    for (let now = to.length - 1; now >= 0; now -= 1) {
      row[now] =
        from[old] === to[now]
          ? 1 + at(old + 1, now + 1)
          : Math.max(at(old + 1, now), at(old, now + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [old, now] = [0, 0];
  while (old < from.length && now < to.length) {
    if (from[old] === to[now]) {
      pairs.push([old, now]);
      old += 1;
      now += 1;
    } else if (at(old + 1, now) >= at(old, now + 1)) old += 1;
    else now += 1;
  }
  return pairs;
}
