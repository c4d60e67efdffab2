import { createHash } from "node:crypto";

/** A case, as far as its name is concerned. */
export interface NamedMeaning {
  /** `AREA-nnnn`; left out, the lock gives one of the area. */
  readonly name?: string;
  readonly area: string;
  /** What is proven: two cases that mean the same are one. */
  readonly meaning: string;
}

interface Entry {
  readonly name: string;
  /** Of what it means. */
  readonly hash: string;
  readonly isGone: boolean;
}

/**
 * Every name that a case of the suite ever had. Lists of failures, reports and mutants speak of cases
 * by these names, so none is used again for anything else: what goes leaves a tombstone.
 */
export class IdsLock {
  readonly #entries = new Map<string, Entry>();
  readonly #byMeaning = new Map<string, string>();

  /** Reads a lock; an empty one without a text. Throws an `Error` for a text that is no lock. */
  constructor(text: string | undefined) {
    if (text === undefined) return;
    const lock = JSON.parse(text) as { readonly lockVersion?: unknown; readonly cases?: unknown };
    if (lock.lockVersion !== 1 || !Array.isArray(lock.cases)) {
      throw new Error("The lock of names is none of version 1.");
    }
    for (const [name, hash, gone] of lock.cases as readonly (readonly string[])[]) {
      if (name === undefined || hash === undefined) throw new Error("An entry is not complete.");
      this.#entries.set(name, { name, hash, isGone: gone === "gone" });
      this.#byMeaning.set(`${areaOf(name)} ${hash}`, name);
    }
  }

  /** The name of a case that has none of its own; undefined when the lock lacks it. */
  nameOf(area: string, meaning: string): string | undefined {
    return this.#byMeaning.get(`${area} ${hashOf(meaning)}`);
  }

  /** Names of cases that are no more. */
  gone(): Set<string> {
    return new Set(
      [...this.#entries.values()].filter(({ isGone }) => isGone).map(({ name }) => name),
    );
  }

  /**
   * What keeps the lock from being that of these cases: names it lacks, names whose meaning is
   * another, names that are no longer there and no tombstones.
   */
  problems(cases: readonly NamedMeaning[]): string[] {
    const seen = new Set<string>();
    const problems = cases.flatMap((one) => {
      const name = one.name ?? this.nameOf(one.area, one.meaning);
      const entry = name === undefined ? undefined : this.#entries.get(name);
      if (entry === undefined) return [`The lock lacks ${name ?? `${one.area}: ${one.meaning}`}.`];
      if (seen.has(entry.name)) return [`Two cases are called ${entry.name}.`];
      seen.add(entry.name);
      if (entry.hash !== hashOf(one.meaning)) {
        return [`${entry.name} means something else now: give it a new name.`];
      }
      return entry.isGone ? [`${entry.name} was given up, and is there again.`] : [];
    });
    const lost = [...this.#entries.values()].filter(
      ({ name, isGone }) => !isGone && !seen.has(name),
    );
    return [...problems, ...lost.map(({ name }) => `${name} is gone, and has no tombstone.`)];
  }

  /**
   * The text of the lock for these cases: names for those that are new, tombstones for those that
   * went. Throws an `Error` for a name that means something else now.
   */
  updated(cases: readonly NamedMeaning[]): string {
    const entries = new Map<string, Entry>(
      [...this.#entries.values()].map((one) => [one.name, { ...one, isGone: true }]),
    );
    const next = new Map<string, number>();
    for (const name of entries.keys()) {
      const area = areaOf(name);
      next.set(area, Math.max(next.get(area) ?? 1, Number(name.split("-")[1]) + 1));
    }
    for (const { name: own, area, meaning } of cases) {
      const hash = hashOf(meaning);
      const number = next.get(area) ?? 1;
      const fresh = `${area}-${String(number).padStart(4, "0")}`;
      const name = own ?? this.nameOf(area, meaning) ?? fresh;
      if (name === fresh) next.set(area, number + 1);
      const old = entries.get(name);
      if (old !== undefined && old.hash !== hash) {
        throw new Error(`${name} means something else now: give it a new name.`);
      }
      entries.set(name, { name, hash, isGone: false });
    }
    const lines = [...entries.values()]
      .sort(byName)
      .map(({ name, hash, isGone }) =>
        JSON.stringify(isGone ? [name, hash, "gone"] : [name, hash]),
      );
    const list = lines.length === 0 ? "[]" : `[\n    ${lines.join(",\n    ")}\n  ]`;
    return `{\n  "lockVersion": 1,\n  "cases": ${list}\n}\n`;
  }
}

function byName(a: Entry, b: Entry): number {
  const [areaA, areaB] = [areaOf(a.name), areaOf(b.name)];
  if (areaA !== areaB) return areaA < areaB ? -1 : 1;
  return Number(a.name.split("-")[1]) - Number(b.name.split("-")[1]);
}

function areaOf(name: string): string {
  return name.split("-", 1)[0] ?? name;
}

/** 64 bits of the hash of a meaning, in hex. */
function hashOf(meaning: string): string {
  return createHash("sha256").update(meaning).digest("hex").slice(0, 16);
}
