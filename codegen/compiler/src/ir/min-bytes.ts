import type { IrIndex } from "./index-ir.ts";
import type { IrSlot, IrType } from "./ir.ts";

/**
 * The least bytes that a value of a slot takes in the binary profile, beside its bits
 * (`slot.bits`). Spec chapters 2 and 3.
 *
 * @param revision the one in use; without it, the least over all revisions that have the type
 */
export function minBytes(index: IrIndex, slot: IrSlot, revision?: number): number {
  return least(index, revision, (walk) => slotBytes(walk, slot, []));
}

/** The least bits that a value of a slot takes in the binary profile in all. */
export function minBits(index: IrIndex, slot: IrSlot, revision?: number): number {
  return slot.bits + 8 * minBytes(index, slot, revision);
}

/**
 * The least bits that an entry of a list or map takes in the binary profile: what a count is
 * checked with, against what remains, before anything is allocated for it. At least one: schemas
 * have no list of items that take nothing, but an item's struct can be older than the list, and
 * have been empty then.
 *
 * @param revision the one in use; without it, the least over all revisions that have the type
 */
export function minEntryBits(
  index: IrIndex,
  type: IrType & { readonly kind: "list" | "map" },
  revision?: number,
): number {
  if (type.kind === "map") {
    return minBits(index, type.key, revision) + minBits(index, type.value, revision);
  }
  const { item, delta = [] } = type;
  const bytes = least(index, revision, (walk) => slotBytes(walk, item, delta));
  return Math.max(1, item.bits + 8 * bytes);
}

interface Walk {
  readonly index: IrIndex;
  readonly at: number;
  /** Structs that the walk is inside of: they cannot be the least way out of themselves. */
  readonly inside: ReadonlySet<string>;
}

function least(
  index: IrIndex,
  revision: number | undefined,
  bytesAt: (walk: Walk) => number,
): number {
  const revisions =
    revision === undefined ? index.ir.revisions.map((one) => one.number) : [revision];
  const bytes = Math.min(...revisions.map((at) => bytesAt({ index, at, inside: new Set() })));
  return Number.isFinite(bytes) ? bytes : 0;
}

/** @param delta whether the value is written as a difference, or which fields of it are */
function slotBytes(walk: Walk, slot: IrSlot, delta: true | readonly string[]): number {
  return slot.nullable ? 0 : typeBytes(walk, slot.type, delta);
}

function typeBytes(walk: Walk, type: IrType, delta: true | readonly string[]): number {
  switch (type.kind) {
    case "bool":
    case "const":
    case "enum":
      return 0;
    case "float":
      return type.width === "f32" ? 4 : 8;
    case "uuid":
      return 16;
    case "timestamp":
      return delta !== true && (type.unit === "s" || type.unit === "ms") ? 6 : 1;
    case "struct":
      return structBytes(walk, type.name, delta === true ? [] : delta);
    case "union":
      return unionBytes(walk, type.name);
    default:
      return 1;
  }
}

/** Infinite where the revision does not have the struct. */
function structBytes(walk: Walk, name: string, delta: readonly string[]): number {
  const struct = walk.index.structs.get(name);
  if (struct === undefined || struct.since > walk.at || walk.inside.has(name)) {
    return Number.POSITIVE_INFINITY;
  }
  const inner = { ...walk, inside: new Set([...walk.inside, name]) };
  let bytes = 0;
  for (const group of struct.groups) {
    if (group.since <= walk.at) bytes += Math.ceil(group.bits / 8);
  }
  for (const field of struct.fields) {
    if (field.optional || !isThere(field, walk.at)) continue;
    bytes += slotBytes(inner, field.slot, delta.includes(field.name) ? true : []);
  }
  return bytes;
}

function unionBytes(walk: Walk, name: string): number {
  const members = walk.index.unions.get(name)?.members ?? [];
  const there = members.filter((member) => isThere(member, walk.at));
  return Math.min(...there.map((member) => structBytes(walk, member.struct, [])));
}

function isThere(
  part: { readonly since: number; readonly removed?: number },
  revision: number,
): boolean {
  return part.since <= revision && (part.removed === undefined || part.removed > revision);
}
