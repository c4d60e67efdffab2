import type { SlotDeclaration } from "../declarations/declarations.ts";
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
export function mergeInputs(versions: InputVersions): LockInput {
  return addMissingTypes(mergeAll(versions), versions);
}

function mergeAll({ base, ours, theirs }: InputVersions): LockInput {
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
        ...pick(before, one, other),
        outputs: mergeNames(before?.outputs, one.outputs, other.outputs),
        inputs: mergeNames(before?.inputs, one.inputs, other.inputs),
        errors: mergeNames(before?.errors, one.errors, other.errors),
      })),
    })),
  };
}

/**
 * Brings back types that one side took out while the other still refers to them, as after a rename
 * of something that no revision has: the next compile knows better.
 */
function addMissingTypes(merged: LockInput, { ours, theirs }: InputVersions): LockInput {
  const missing = missingTypes(merged);
  const find = <Type extends { readonly name: string }>(
    types: (input: LockInput) => readonly Type[],
  ): Type[] =>
    missing.flatMap((name) => {
      const found = [...types(ours), ...types(theirs)].find((type) => type.name === name);
      return found === undefined ? [] : [found];
    });
  const structs = find((input) => input.structs);
  const enums = find((input) => input.enums);
  const unions = find((input) => input.unions);
  if (structs.length + enums.length + unions.length === 0) return merged;
  const more = {
    ...merged,
    structs: [...merged.structs, ...structs],
    enums: [...merged.enums, ...enums],
    unions: [...merged.unions, ...unions],
  };
  return addMissingTypes(more, { base: undefined, ours, theirs });
}

function missingTypes(input: LockInput): string[] {
  const types = [...input.structs, ...input.enums, ...input.unions];
  const known = new Set(types.map((type) => type.name));
  const used = [
    ...input.structs.flatMap((one) => one.fields.flatMap((field) => typeNames(field.slot))),
    ...input.unions.flatMap((one) => one.members.map((member) => member.struct)),
    ...input.services
      .flatMap((one) => one.methods)
      .flatMap((it) => [it.input, ...it.outputs, ...it.inputs, ...it.errors]),
  ];
  return [...new Set(used)].filter((name) => !known.has(name));
}

function typeNames({ type }: SlotDeclaration): string[] {
  switch (type.kind) {
    case "enum":
    case "struct":
    case "union":
      return [type.name];
    case "list":
      return typeNames(type.item);
    case "map":
      return [...typeNames(type.key), ...typeNames(type.value)];
    default:
      return [];
  }
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
