import { expect, test } from "vitest";
import { readData } from "../data/load-data.ts";
import type { Bindings } from "./match.ts";
import { match } from "./match.ts";

interface MetaCase {
  readonly about: string;
  readonly pattern: unknown;
  readonly value?: unknown;
  readonly names?: { readonly [name: string]: unknown };
  readonly outcome: "pass" | "fail" | "invalid";
  readonly binds?: { readonly [name: string]: unknown };
}

const { cases } = readData("meta/matchers.json") as { readonly cases: readonly MetaCase[] };

function namesOf(given: MetaCase["names"]): Bindings & { readonly all: Map<string, unknown> } {
  const all = new Map(Object.entries(given ?? {}));
  return {
    all,
    get(name) {
      if (!all.has(name)) throw new Error(`nothing was bound to ${name}`);
      return all.get(name);
    },
    set: (name, value) => void all.set(name, value),
  };
}

for (const { about, pattern, value, names, outcome, binds } of cases) {
  test(`matchers: ${about} (${outcome})`, () => {
    const bound = namesOf(names);
    if (outcome === "invalid") {
      expect(() => match(pattern, value, bound)).toThrow();
      return;
    }
    const mismatch = match(pattern, value, bound);
    expect(mismatch === undefined ? "pass" : "fail").toBe(outcome);
    for (const [name, one] of Object.entries(binds ?? {})) expect(bound.get(name)).toEqual(one);
  });
}
