/** A case's name for ever, and the meaning that it was given for. */
interface Entry {
  readonly name: string;
  readonly message: string;
  readonly meaning: string;
  readonly gone: boolean;
}

interface LockJson {
  readonly lockVersion: 1;
  readonly protocol: string;
  readonly lineage: string;
  readonly cases: readonly (
    | readonly [string, string, string]
    | readonly [string, string, string, "gone"]
  )[];
}

/**
 * The names of all cases that a protocol's vectors ever had. A meaning keeps its name however the
 * schema grows; a name whose meaning is no longer there is a tombstone, and comes back with it.
 */
export class VectorLock {
  readonly #protocol: string;
  readonly #lineage: string;
  readonly #entries = new Map<string, Entry>();
  readonly #used = new Set<string>();
  readonly #next = new Map<string, number>();

  /** Throws an `Error` for a text that is no lock, or that of another protocol. */
  constructor(protocol: string, lineage: string, text: string | undefined) {
    this.#protocol = protocol;
    this.#lineage = lineage;
    if (text === undefined) return;
    const lock = parseLock(text);
    if (lock.lineage !== lineage) {
      const owner = lock.protocol === protocol ? `another lineage of ${protocol}` : lock.protocol;
      throw new Error(`The lock of vectors belongs to ${owner}, not to ${protocol} ${lineage}.`);
    }
    for (const [name, message, meaning] of lock.cases) {
      this.#entries.set(keyOf(message, meaning), { name, message, meaning, gone: true });
      const [area = "", number = ""] = name.split("-");
      this.#next.set(area, Math.max(this.#next.get(area) ?? 1, Number(number) + 1));
    }
  }

  /** The name of a case: the one that it had, or a new one in its area. */
  name(area: string, message: string, meaning: string): string {
    const key = keyOf(message, meaning);
    if (this.#used.has(key)) throw new Error(`Two cases of ${message} mean ${meaning}.`);
    this.#used.add(key);
    const known = this.#entries.get(key);
    const name = known?.name ?? this.#newName(area);
    this.#entries.set(key, { name, message, meaning, gone: false });
    return name;
  }

  #newName(area: string): string {
    const number = this.#next.get(area) ?? 1;
    this.#next.set(area, number + 1);
    return `${area}-${String(number).padStart(4, "0")}`;
  }

  /** The lock's text: one case a line, sorted by name, tombstones marked. */
  format(): string {
    const entries = [...this.#entries.values()].sort((a, b) => compareNames(a.name, b.name));
    const lines = entries.map(({ name, message, meaning, gone }) =>
      JSON.stringify(gone ? [name, message, meaning, "gone"] : [name, message, meaning]),
    );
    const head = `"lockVersion": 1,\n  "protocol": ${JSON.stringify(this.#protocol)}`;
    const cases = lines.length === 0 ? "[]" : `[\n    ${lines.join(",\n    ")}\n  ]`;
    return `{\n  ${head},\n  "lineage": "${this.#lineage}",\n  "cases": ${cases}\n}\n`;
  }
}

/** Orders names by area, then by number. */
export function compareNames(a: string, b: string): number {
  const [areaA = "", numberA = ""] = a.split("-");
  const [areaB = "", numberB = ""] = b.split("-");
  if (areaA !== areaB) return areaA < areaB ? -1 : 1;
  return Number(numberA) - Number(numberB);
}

function keyOf(message: string, meaning: string): string {
  return `${message}\n${meaning}`;
}

function parseLock(text: string): LockJson {
  let lock: LockJson;
  try {
    lock = JSON.parse(text) as LockJson;
  } catch {
    throw new Error("The lock of vectors is no JSON; restore it from version control.");
  }
  if (lock.lockVersion !== 1 || !Array.isArray(lock.cases)) {
    throw new Error(
      `The lock of vectors has version ${String(lock.lockVersion)}; this generator reads version 1.`,
    );
  }
  return lock;
}
