import type { Annotation } from "@twobyte/interpreter";
import type { Defect } from "./defect.ts";

/** The first two keys of a map, with what stands between them. */
interface Pair {
  readonly first: Annotation;
  readonly second: Annotation;
}

/** The first two keys of every map whose keys take bytes or tokens of their own. */
function firstPairs(rows: readonly Annotation[]): Pair[] {
  const keys = new Map(
    rows
      .filter((row) => /\.keys\[[01]\]$/.test(row.path) && row.length > 0)
      .map((row) => [row.path, row]),
  );
  return [...keys.values()].flatMap((first) => {
    const second = keys.get(first.path.replace(/\[0\]$/, "[1]"));
    return first.path.endsWith("[0]") && second !== undefined ? [{ first, second }] : [];
  });
}

const unsorted = {
  kind: "unsorted keys",
  about: "the first two keys of a map are in the wrong order",
  error: "unsorted_keys",
  req: ["R-MAP-1", "R-MAP-2"],
} as const;

const duplicate = {
  kind: "duplicate key",
  about: "the second key of a map is the first once more",
  error: "duplicate_key",
  req: ["R-MAP-2"],
} as const;

/** Keys that are swapped or doubled, in bytes. */
export function binaryKeyDefects(rows: readonly Annotation[], bytes: Uint8Array): Defect[] {
  const slice = (from: number, to: number): number[] => [...bytes.subarray(from, to)];
  return firstPairs(rows).flatMap(({ first, second }): Defect[] => {
    const [firstEnd, secondEnd] = [first.offset + first.length, second.offset + second.length];
    const [one, other] = [slice(first.offset, firstEnd), slice(second.offset, secondEnd)];
    const between = slice(firstEnd, second.offset);
    const whole = { at: first.offset, drop: secondEnd - first.offset };
    return [
      { ...unsorted, ...whole, put: [...other, ...between, ...one] },
      { ...duplicate, ...whole, put: [...one, ...between, ...one] },
    ];
  });
}

/** The same in text: an edit, and what it is for. */
export function textKeyDefects(
  rows: readonly Annotation[],
  text: string,
): {
  kind: string;
  about: string;
  error: string;
  req: readonly string[];
  at: number;
  drop: number;
  put: string;
}[] {
  return firstPairs(rows).flatMap(({ first, second }) => {
    const [firstEnd, secondEnd] = [first.offset + first.length, second.offset + second.length];
    const between = text.slice(firstEnd, second.offset);
    const whole = { at: first.offset, drop: secondEnd - first.offset };
    return [
      { ...unsorted, ...whole, put: second.raw + between + first.raw },
      { ...duplicate, ...whole, put: first.raw + between + first.raw },
    ];
  });
}
