import type { LockInput } from "./lock-input.ts";

/** Three versions of what is declared, or two when their common ancestor is not known. */
export interface InputVersions {
  readonly base: LockInput | undefined;
  readonly ours: LockInput;
  readonly theirs: LockInput;
}

/**
 * Merges what two sides declared: everything that either side has and neither side took out. Ours
 * comes first; where both changed the same thing, ours stays.
 */
export function mergeInputs({ base, ours, theirs }: InputVersions): LockInput {
  return {
    protocol: ours.protocol,
    structs: mergeNamed(base?.structs, ours.structs, theirs.structs, (b, o, t) => ({
      ...pick(b, o, t),
      fields: mergeNamed(b?.fields, o.fields, t.fields, pick),
      removed: mergeNamed(undefined, o.removed, t.removed, pick),
    })),
    enums: mergeNamed(base?.enums, ours.enums, theirs.enums, (b, o, t) => ({
      ...o,
      members: mergeMembers(b?.members, o.members, t.members),
    })),
    unions: mergeNamed(base?.unions, ours.unions, theirs.unions, (b, o, t) => ({
      ...o,
      tag: pick(b?.tag, o.tag, t.tag),
      members: mergeMembers(b?.members, o.members, t.members),
    })),
    services: mergeNamed(base?.services, ours.services, theirs.services, (b, o, t) => ({
      ...o,
      methods: mergeNamed(b?.methods, o.methods, t.methods, (before, one, other) => ({
        ...one,
        outputs: mergeNames(before?.outputs, one.outputs, other.outputs),
        inputs: mergeNames(before?.inputs, one.inputs, other.inputs),
        errors: mergeNames(before?.errors, one.errors, other.errors),
      })),
    })),
  };
}

function pick<Item>(base: Item | undefined, ours: Item, theirs: Item): Item {
  const same = JSON.stringify(base) === JSON.stringify(ours);
  return base !== undefined && same ? theirs : ours;
}

function mergeKeyed<Item>(
  keyOf: (item: Item) => string | number,
  base: readonly Item[] | undefined,
  ours: readonly Item[],
  theirs: readonly Item[],
  mergeOne: (base: Item | undefined, ours: Item, theirs: Item) => Item,
): Item[] {
  const old = new Map(base?.map((item) => [keyOf(item), item]));
  const own = new Map(ours.map((item) => [keyOf(item), item]));
  const other = new Map(theirs.map((item) => [keyOf(item), item]));
  const merged = ours.flatMap((item) => {
    const theirItem = other.get(keyOf(item));
    const before = old.get(keyOf(item));
    if (theirItem !== undefined) return [mergeOne(before, item, theirItem)];
    return before === undefined ? [item] : [];
  });
  const added = theirs.filter((item) => !own.has(keyOf(item)) && !old.has(keyOf(item)));
  return [...merged, ...added];
}

function mergeNamed<Item extends { readonly name: string }>(
  base: readonly Item[] | undefined,
  ours: readonly Item[],
  theirs: readonly Item[],
  mergeOne: (base: Item | undefined, ours: Item, theirs: Item) => Item,
): Item[] {
  return mergeKeyed((item) => item.name, base, ours, theirs, mergeOne);
}

function mergeMembers<Item extends { readonly value: string | number }>(
  base: readonly Item[] | undefined,
  ours: readonly Item[],
  theirs: readonly Item[],
): Item[] {
  return mergeKeyed((item) => item.value, base, ours, theirs, pick);
}

function mergeNames(
  base: readonly string[] | undefined,
  ours: readonly string[],
  theirs: readonly string[],
): string[] {
  return mergeKeyed((name) => name, base, ours, theirs, pick);
}
