import { createHash } from "node:crypto";
import { canonicalJson } from "./format-lock.ts";
import type {
  Lock,
  LockEnum,
  LockField,
  LockMethod,
  LockStruct,
  LockUnion,
  LockUse,
} from "./lock.ts";
import { byCodeUnit, isLiveAt, lastReleased } from "./lock.ts";
import { mapWireSlot } from "./walk-wire-slot.ts";
import type { WireSlot } from "./wire-type.ts";

/**
 * The text whose hash is the fingerprint of a revision: codes in use, positions, wire types and
 * nothing that has a name. Spec chapter 5.
 *
 * @param previous the fingerprint of the revision before, or the empty string for the first
 */
export function fingerprintText(lock: Lock, revision: number, previous: string): string {
  const shapes = new Shapes(lock, revision);
  const methods = new Map(
    lock.services.flatMap((one) =>
      one.methods.map((it) => [it.code, { servedBy: one.servedBy, it }]),
    ),
  );
  const codes = lock.codes.filter((code) => isLiveAt(code, revision));
  const carried = codes.map(({ code, kind, target }) => {
    const method = methods.get(code);
    return kind === "message" || method === undefined
      ? [code, "message", shapes.number("struct", target)]
      : [code, method.it.kind, method.servedBy, ...shapes.method(method.it)];
  });
  //@fault without-the-one-before R-LOCK-13 return canonicalJson(["twobyte-layout", 1, "", carried, shapes.all()]);
  return canonicalJson(["twobyte-layout", 1, previous, carried, shapes.all()]);
}

/** The fingerprint of a revision: half a SHA-256 as 32 lower-case hex digits. */
export function computeFingerprint(lock: Lock, revision: number, previous: string): string {
  const text = fingerprintText(lock, revision, previous);
  //@fault last-half-of-the-hash R-LOCK-11 return createHash("sha256").update(text, "utf8").digest("hex").slice(32);
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 32);
}

/** The fingerprint of the newest revision: stored if it is released, computed if it is a draft. */
export function fingerprints(lock: Lock): string[] {
  const stored: string[] = [];
  for (const revision of lock.revisions) {
    stored.push(
      revision.state === "released"
        ? revision.fingerprint
        : computeFingerprint(lock, revision.number, stored.at(-1) ?? ""),
    );
  }
  return stored;
}

/** The released revisions whose stored fingerprint is not that of their entries. */
export function findFingerprintMismatch(
  lock: Lock,
): { revision: number; stored: string; computed: string } | undefined {
  let previous = "";
  for (let revision = 1; revision <= lastReleased(lock); revision += 1) {
    const entry = lock.revisions[revision - 1];
    if (entry?.state !== "released") return undefined;
    const computed = computeFingerprint(lock, revision, previous);
    if (computed !== entry.fingerprint) return { revision, stored: entry.fingerprint, computed };
    previous = entry.fingerprint;
  }
  return undefined;
}

/** Numbers types in the order in which they are first met, and describes them by their numbers. */
class Shapes {
  readonly #numbers = new Map<string, number>();
  readonly #queue: [kind: string, name: string][] = [];
  readonly #messageCodes: Map<string, string>;
  readonly #structs: ReadonlyMap<string, LockStruct>;
  readonly #enums: ReadonlyMap<string, LockEnum>;
  readonly #unions: ReadonlyMap<string, LockUnion>;
  readonly #revision: number;

  constructor(lock: Lock, revision: number) {
    this.#structs = new Map(lock.structs.map((one) => [one.name, one]));
    this.#enums = new Map(lock.enums.map((one) => [one.name, one]));
    this.#unions = new Map(lock.unions.map((one) => [one.name, one]));
    this.#revision = revision;
    this.#messageCodes = new Map(
      lock.codes
        .filter((code) => code.kind === "message" && isLiveAt(code, revision))
        .map((code) => [code.target, code.code]),
    );
  }

  number(kind: string, name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(name, number);
    this.#queue.push([kind, name]);
    return number;
  }

  method(method: LockMethod): unknown[] {
    const codes = (uses: readonly LockUse[]): string[] =>
      uses
        .filter((use) => isLiveAt(use, this.#revision))
        .map((use) => this.#messageCodes.get(use.message) ?? "")
        .sort(byCodeUnit);
    return [
      this.number("struct", method.input),
      codes(method.outputs),
      codes(method.inputs),
      codes(method.errors),
    ];
  }

  /** Every type that was met, by number; describing one may bring more. */
  all(): unknown[] {
    const described: unknown[] = [];
    for (const [kind, name] of this.#queue) described.push(this.#describe(kind, name));
    return described;
  }

  #describe(kind: string, name: string): unknown {
    const at = this.#revision;
    if (kind === "enum") {
      const one = this.#enums.get(name);
      const members = one?.members.filter((it) => isLiveAt(it, at)).map((it) => it.position);
      return ["enum", one?.width ?? 0, members ?? []];
    }
    if (kind === "union") {
      const one = this.#unions.get(name);
      const members = one?.members
        .filter((it) => isLiveAt(it, at))
        .map((it) => [it.position, this.number("struct", it.struct)]);
      return ["union", one?.width ?? 0, members ?? []];
    }
    const fields = this.#structs.get(name)?.fields ?? [];
    return ["struct", fields.filter((it) => it.since <= at).map((field) => this.#field(field))];
  }

  /** A removed field is only the bits that it leaves behind. */
  #field(field: LockField): unknown {
    const { position, since, optional, type } = field;
    if (isLiveAt(field, this.#revision)) {
      //@fault names-in-the-fingerprint R-LOCK-12 return [position, since, optional ? "optional" : "required", this.#slot(type), field.name];
      return [position, since, optional ? "optional" : "required", this.#slot(type)];
    }
    return [position, since, "removed", (optional ? 1 : 0) + this.#bits(type)];
  }

  #bits(slot: WireSlot): number {
    if (slot === "bool") return 1;
    if (typeof slot === "string") return 0;
    if (slot[0] === "nullable") return 1 + this.#bits(slot[1]);
    if (slot[0] === "enum") return this.#enums.get(slot[1])?.width ?? 0;
    if (slot[0] === "union") return this.#unions.get(slot[1])?.width ?? 0;
    return 0;
  }

  #slot(slot: WireSlot): unknown {
    const at = this.#revision;
    const live = (struct: string, positions: readonly number[]): number[] => {
      const fields = this.#structs.get(struct)?.fields;
      return positions.filter((position) => {
        const field = fields?.[position];
        return field !== undefined && isLiveAt(field, at);
      });
    };
    return this.#numbered(mapWireSlot(slot, { delta: live }));
  }

  #numbered(slot: WireSlot): unknown {
    if (typeof slot === "string") return slot;
    switch (slot[0]) {
      case "nullable":
        return ["nullable", this.#numbered(slot[1])];
      case "enum":
      case "struct":
      case "union":
        return [slot[0], this.number(slot[0], slot[1])];
      case "list":
        return ["list", this.#numbered(slot[1]), ...(slot[2] === undefined ? [] : [slot[2]])];
      case "map":
        return ["map", this.#numbered(slot[1]), this.#numbered(slot[2])];
      default:
        return slot;
    }
  }
}
