/** What was tried of a case, and what did not hold. */
export class Checks {
  readonly #problems: string[] = [];

  get problems(): readonly string[] {
    return this.#problems;
  }

  /** A call has to give this. */
  equal(what: string, expected: unknown, run: () => unknown): void {
    let seen: unknown;
    try {
      seen = run();
    } catch (error) {
      this.#problems.push(`${what}: expected ${show(expected)}, got ${String(error)}`);
      return;
    }
    if (sameJson(seen, expected)) return;
    this.#problems.push(`${what}: expected ${show(expected)}, got ${show(seen)}`);
  }

  /** A call has to give something. */
  holds(what: string, run: () => unknown): void {
    try {
      if (run() === undefined) this.#problems.push(`${what}: expected a result, got none`);
    } catch (error) {
      this.#problems.push(`${what}: expected a result, got ${String(error)}`);
    }
  }

  /** A call has to fail with the codec's error of this code, somewhere in a span when it says where. */
  refused(what: string, code: string, run: () => unknown, at?: readonly [number, number]): void {
    let seen: unknown;
    try {
      seen = run();
    } catch (error) {
      this.#judge(what, code, error, at);
      return;
    }
    this.#problems.push(`${what}: expected the error ${code}, got ${show(seen)}`);
  }

  #judge(what: string, code: string, error: unknown, at?: readonly [number, number]): void {
    const isOurs = error instanceof Error && error.name === "CodecError" && "code" in error;
    if (!isOurs || error.code !== code) {
      const seen = isOurs ? `the error ${String(error.code)}` : String(error);
      this.#problems.push(`${what}: expected the error ${code}, got ${seen}`);
      return;
    }
    const offset = "offset" in error ? error.offset : undefined;
    if (at === undefined || typeof offset !== "number") return;
    if (offset >= at[0] && offset <= at[1]) return;
    this.#problems.push(`${what}: expected ${code} from ${at[0]} to ${at[1]}, got it at ${offset}`);
  }
}

/** Whether two JSON values are equal; members may have any order. */
function sameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size &&
    left.every(([name, value]) => right.has(name) && sameJson(value, right.get(name)))
  );
}

function show(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value, bigintText);
  return text === undefined || text.length <= 200 ? String(text) : `${text.slice(0, 200)}…`;
}

function bigintText(_name: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}
