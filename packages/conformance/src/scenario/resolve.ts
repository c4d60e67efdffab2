import type { Bindings } from "./match.ts";
import { matcherOf } from "./match.ts";

/**
 * A step's value with what `$ref` names, what `$fill` makes, that many characters, what
 * `$repeat` makes of a text, `$join` of several, and `$sum` and `$minus` of numbers, the
 * time for `$now`, and hex with another last digit for `$flip`. Everything else is as it was.
 */
export function resolve(value: unknown, names: Bindings): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => resolve(one, names));
  const matcher = matcherOf(value as Readonly<Record<string, unknown>>);
  if (matcher?.[0] === "$ref") return names.get(String(matcher[1]));
  if (matcher?.[0] === "$flip") return flipped(String(resolve(matcher[1], names)));
  if (matcher?.[0] === "$now") return performance.now();
  if (matcher?.[0] === "$fill") return "x".repeat(Number(resolve(matcher[1], names)));
  if (matcher?.[0] === "$repeat") {
    const [text, count] = matcher[1] as [string, number];
    return text.repeat(count);
  }
  if (matcher?.[0] === "$sum" || matcher?.[0] === "$minus") {
    const [first = 0, ...others] = (matcher[1] as unknown[]).map((one) =>
      Number(resolve(one, names)),
    );
    const sign = matcher[0] === "$sum" ? 1 : -1;
    return others.reduce((sum, one) => sum + sign * one, first);
  }
  if (matcher?.[0] === "$join") {
    return (matcher[1] as unknown[]).map((part) => String(resolve(part, names))).join("");
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, resolve(member, names)]),
  );
}

/** The same hex but for its last digit. */
function flipped(hex: string): string {
  return hex.slice(0, -1) + (Number.parseInt(hex.slice(-1), 16) ^ 1).toString(16);
}

/** A scenario's value with one choice of its matrix in the place of `{"$var": name}`. */
export function choose(value: unknown, choice: Readonly<Record<string, unknown>>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    // A list in the place of an entry is spread: a choice can be several frames, or none.
    return value.flatMap((one) => {
      const chosen = choose(one, choice);
      return Array.isArray(chosen) && !Array.isArray(one) ? chosen : [chosen];
    });
  }
  const matcher = matcherOf(value as Readonly<Record<string, unknown>>);
  if (matcher?.[0] === "$var") {
    const name = String(matcher[1]);
    if (!Object.hasOwn(choice, name)) throw new Error(`the matrix has no ${name}`);
    return choice[name];
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, choose(member, choice)]),
  );
}
