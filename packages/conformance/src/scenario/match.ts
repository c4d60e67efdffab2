/** Names that steps gave to what they saw, and what `$ref` finds. */
export interface Bindings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** When what is matched came, in ms of `performance.now`; now when it is left out. */
  readonly at?: number;
}

/** Why a value does not match. */
export interface Mismatch {
  /** Members from the outside in, joined by dots; empty for the whole value. */
  readonly path: string;
  readonly expected: string;
  readonly seen: string;
}

type Pattern = Readonly<Record<string, unknown>>;

/**
 * Holds a value against a pattern; undefined when it matches. An object matches when its members do,
 * whatever others there are; a list when it has as many entries, and each matches; everything else
 * when it is the same. An object whose one member begins with `$` is a matcher: `$exact`, `$type`,
 * `$absent`, `$oneOf`, `$not`, `$range`, `$since`, `$startsWith`, `$matches`, `$bind` and `$ref`. Throws
 * an `Error` for a pattern that is none.
 */
export function match(
  pattern: unknown,
  value: unknown,
  names: Bindings,
  path = "",
): Mismatch | undefined {
  if (typeof pattern !== "object" || pattern === null) return same(pattern, value, path);
  if (Array.isArray(pattern)) return matchList(pattern, value, names, path);
  const matcher = matcherOf(pattern as Pattern);
  if (matcher !== undefined) return matchWith(matcher, value, names, path);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { path, expected: "an object", seen: show(value) };
  }
  for (const [name, member] of Object.entries(pattern)) {
    const inner = path === "" ? name : `${path}.${name}`;
    const mismatch = match(member, (value as Pattern)[name], names, inner);
    if (mismatch !== undefined) return mismatch;
  }
  return undefined;
}

/** The name of a matcher and what it is given; undefined for another object. */
export function matcherOf(pattern: Pattern): readonly [name: string, given: unknown] | undefined {
  const [first, second] = Object.keys(pattern);
  if (first?.startsWith("$") !== true) return undefined;
  if (second !== undefined) throw new Error(`${first} stands beside ${second}`);
  return [first, pattern[first]];
}

const TYPES = new Set(["string", "number", "boolean", "object", "array", "null"]);

/** Whether a matcher is given what it takes. */
function isValid(name: string, given: unknown): boolean {
  const list = Array.isArray(given) ? (given as unknown[]) : undefined;
  switch (name) {
    case "$type":
      return TYPES.has(String(given));
    case "$absent":
      return given === true;
    case "$oneOf":
      return list !== undefined && list.length > 0;
    case "$range": {
      const [low, high] = list ?? [];
      if (list?.length !== 2 || typeof low !== "number") return false;
      return high === null || (typeof high === "number" && high >= low);
    }
    case "$matches":
      return typeof given === "string";
    case "$startsWith":
      return typeof list?.[0] === "string" && typeof list[1] === "number";
    case "$bind":
    case "$ref":
    case "$since":
      return typeof given === "string";
    default:
      return true;
  }
}

function matchWith(
  [name, given]: readonly [name: string, given: unknown],
  value: unknown,
  names: Bindings,
  path: string,
): Mismatch | undefined {
  if (!isValid(name, given)) throw new Error(`${name} does not take ${show(given)}`);
  const unlike = (holds: boolean, expected: string): Mismatch | undefined =>
    holds ? undefined : { path, expected, seen: show(value) };
  switch (name) {
    case "$exact":
      return unlike(isEqual(given, value), show(given));
    case "$type":
      return unlike(typeOf(value) === given, `a value of the type ${String(given)}`);
    case "$absent":
      return unlike(value === undefined, "nothing");
    case "$oneOf":
      return unlike(
        (given as unknown[]).some((one) => match(one, value, names) === undefined),
        `one of ${show(given)}`,
      );
    case "$not":
      return unlike(match(given, value, names) !== undefined, `anything but ${show(given)}`);
    case "$since": {
      const passed = (names.at ?? performance.now()) - Number(names.get(String(given)));
      const isSo = typeof value === "number" && value <= passed;
      return unlike(isSo, `at most the ${Math.floor(passed)} ms since ${String(given)}`);
    }
    case "$range": {
      const [low, high] = given as [number, number | null];
      const isIn = typeof value === "number" && value >= low && value <= (high ?? Number.MAX_VALUE);
      return unlike(isIn, `a number from ${low} to ${high ?? "any"}`);
    }
    case "$startsWith": {
      const [start, size] = given as [string, number];
      const isSo = typeof value === "string" && value.startsWith(start) && firstLine(value) >= size;
      return unlike(isSo, `a first line of ${size} characters from ${start} on`);
    }
    case "$matches": {
      const isSo = typeof value === "string" && new RegExp(String(given), "u").test(value);
      return unlike(isSo, `a text that matches ${String(given)}`);
    }
    case "$bind":
      if (value === undefined) return unlike(false, "something to be bound");
      names.set(String(given), value);
      return undefined;
    case "$ref":
      return unlike(isEqual(names.get(String(given)), value), show(names.get(String(given))));
    default:
      throw new Error(`there is no matcher ${name}`);
  }
}

function firstLine(text: string): number {
  return /^.*/.exec(text)?.[0].length ?? 0;
}

function matchList(
  pattern: readonly unknown[],
  value: unknown,
  names: Bindings,
  path: string,
): Mismatch | undefined {
  if (!Array.isArray(value) || value.length !== pattern.length) {
    return { path, expected: `a list of ${pattern.length}`, seen: show(value) };
  }
  for (const [i, one] of pattern.entries()) {
    const mismatch = match(one, value[i], names, `${path}[${i}]`);
    if (mismatch !== undefined) return mismatch;
  }
  return undefined;
}

function same(pattern: unknown, value: unknown, path: string): Mismatch | undefined {
  return pattern === value ? undefined : { path, expected: show(pattern), seen: show(value) };
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  if (value === undefined) return "absent";
  return value === null ? "null" : typeof value;
}

function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.length &&
    left.every(([name, member]) => Object.hasOwn(b, name) && isEqual(member, (b as Pattern)[name]))
  );
}

function show(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
