import type { RandomDeclarations, RandomDownlevel, RandomSlot } from "./declarations.ts";
import { Random } from "./random.ts";
import { constantOf } from "./random-constant.ts";
import type { EnumModel, StructModel, UnionModel } from "./random-model.ts";
import { RandomModel, tagName } from "./random-model.ts";

/**
 * A random schema and how it changed: the declarations of each revision, the oldest first. All
 * types, nesting, recursion, deltas; fields and members come and go as the compiler allows it.
 */
export function randomHistory(seed: number): RandomDeclarations[] {
  const random = new Random(seed);
  const model = new RandomModel(random);
  const history = [model.release()];
  for (let count = random.int(0, 3); count > 0; count -= 1) {
    for (let steps = random.int(1, 5); steps > 0; steps -= 1) evolve(model, random);
    history.push(model.release());
  }
  return history;
}

function evolve(model: RandomModel, random: Random): void {
  switch (random.int(0, 9)) {
    case 0:
    case 1:
    case 2:
      model.addField(random.pick(model.structs), true);
      break;
    case 3:
    case 4:
      removeField(model, random.pick(model.structs), random);
      break;
    case 5:
    case 6:
      if (model.enums.length > 0) addMembers(model, random.pick(model.enums), random);
      break;
    case 7:
      if (model.unions.length > 0) addVariant(model, random.pick(model.unions), random);
      break;
    default:
      removeMember(model, random);
  }
}

function removeField(model: RandomModel, struct: StructModel, random: Random): void {
  const { fields } = struct;
  const field = fields.length === 0 ? undefined : random.pick(fields);
  if (field === undefined || field.name === tagName || isDelta(model, field.name)) return;
  const constant = constantOf(field.slot, model.enums);
  const isNew = !model.isReleased(struct, field.name);
  const isFixed = field.slot.type.kind === "const" && !field.slot.nullable;
  const isFree = isNew || field.optional || isFixed;
  if (!isFree && constant === undefined) return;
  struct.fields = fields.filter((one) => one !== field);
  if (!isFree && constant !== undefined)
    struct.removed.push({ name: field.name, onRemoved: constant });
}

/** Whether any delta list names such a field; to remove it there too would be another step. */
function isDelta(model: RandomModel, name: string): boolean {
  const slots = model.structs.flatMap((struct) => struct.fields.map((field) => field.slot));
  return slots.flatMap(deltaNames).includes(name);
}

function deltaNames({ type }: RandomSlot): readonly string[] {
  if (type.kind === "map") return deltaNames(type.value);
  if (type.kind !== "list") return [];
  return [...(Array.isArray(type.delta) ? type.delta : []), ...deltaNames(type.item)];
}

/** A rule for a new member: written as one that was released, which others may be removed after. */
function downlevel(
  model: RandomModel,
  one: EnumModel | UnionModel,
  random: Random,
): RandomDownlevel {
  const older = one.members.filter(({ value }) => model.isReleased(one, value));
  if (older.length === 0 || random.once(4)) return { rule: "refuse" };
  if (random.once(4)) return { rule: "skip" };
  return { rule: "as", member: random.pick(older).value };
}

/** Adds one member, or so many that new ordinals need the escape. */
function addMembers(model: RandomModel, one: EnumModel, random: Random): void {
  const count = random.once(3) ? random.int(3, 9) : 1;
  for (let added = 0; added < count; added += 1)
    model.addEnumMember(one, downlevel(model, one, random));
}

function addVariant(model: RandomModel, union: UnionModel, random: Random): void {
  const struct = model.addUnionMember(union, downlevel(model, union, random));
  model.fillMember(struct);
  for (let count = random.int(0, 3); count > 0; count -= 1) model.addField(struct, false);
}

/** Removes a member that is not the first, and no other's stand-in. */
function removeMember(model: RandomModel, random: Random): void {
  const one = random.pick([...model.enums, ...model.unions, undefined]);
  if (one === undefined || one.members.length < 2) return;
  const index = random.int(1, one.members.length - 1);
  const gone = one.members[index];
  if (gone === undefined) return;
  for (const member of one.members) {
    if (member.downlevel?.member === gone.value) member.downlevel = { rule: "refuse" };
  }
  one.members.splice(index, 1);
  if (!("struct" in gone)) return;
  const at = model.structs.findIndex((struct) => struct.name === gone.struct);
  model.structs.splice(at, 1);
}
