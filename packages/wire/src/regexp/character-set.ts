/** Characters that a step of a pattern takes, by code point. */
export interface CharacterSet {
  /** Whether it takes all other characters instead. */
  readonly negated: boolean;
  /** First and last code points. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** Taken beside the ranges. */
  readonly categories: readonly Category[];
}

/** A general category of Unicode, such as `Lu`, or all characters outside of it. */
export interface Category {
  /** Short name of the category, one or two letters. */
  readonly name: string;
  /** Whether it is the characters outside of it. */
  readonly negated: boolean;
}

/** The set of one character. */
export function single(point: number): CharacterSet {
  return { negated: false, ranges: [[point, point]], categories: [] };
}

/** What `.` takes: all but the ends of lines. */
export const anyCharacter: CharacterSet = {
  negated: true,
  ranges: [
    [10, 10],
    [13, 13],
  ],
  categories: [],
};

/** Whether a set has a code point. */
export function hasCharacter(set: CharacterSet, point: number): boolean {
  const isIn =
    //@fault class-without-its-first R-JSON-29 set.ranges.some(([first, last]) => first + Number(first !== last) <= point && point <= last) ||
    set.ranges.some(([first, last]) => first <= point && point <= last) ||
    set.categories.some((category) => hasCategory(category, point));
  return isIn !== set.negated;
}

const expressions = new Map<string, RegExp>();

function hasCategory({ name, negated }: Category, point: number): boolean {
  let expression = expressions.get(name);
  if (expression === undefined) {
    expression = new RegExp(`^\\p{${name}}$`, "u");
    expressions.set(name, expression);
  }
  return expression.test(String.fromCodePoint(point)) !== negated;
}
