import fc from "fast-check";
import type { IrJson, IrMethodKind } from "../ir/ir.ts";
import type {
  EnumSketch,
  FieldSketch,
  MethodSketch,
  Sketch,
  StructSketch,
  TypeSketch,
} from "./declare.ts";

/** A schema that changes step by step, each step legal; things are known by ids, not by names. */
export interface World {
  readonly structs: WorldStruct[];
  readonly enums: WorldEnum[];
  readonly methods: WorldMethod[];
  /** Revisions that were released. */
  releases: number;
  next: number;
}

interface Named {
  readonly id: number;
  name: string;
  renamedFrom?: string;
}

interface WorldStruct extends Named {
  readonly fields: WorldField[];
  readonly removed: { readonly name: string; readonly onRemoved: IrJson }[];
  /** Whether a released revision has it. */
  released: boolean;
}

interface WorldField extends Named {
  readonly type: "u8" | "bool" | "struct" | "enum" | "list";
  /** Of the struct or enum. */
  readonly target: number;
  readonly optional: boolean;
  released: boolean;
}

interface WorldEnum extends Named {
  members: { value: string; renamedFrom?: string; released: boolean }[];
}

interface WorldMethod extends Named {
  readonly kind: IrMethodKind;
  readonly input: number;
  outputs: number[];
}

/** One change: which kind, and numbers that choose what it happens to. */
export type Step = readonly [action: Action, a: number, b: number];

const actions = [
  "addField",
  "addField",
  "removeField",
  "renameField",
  "moveField",
  "addStruct",
  "renameStruct",
  "addMember",
  "removeMember",
  "renameMember",
  "addMethod",
  "removeMethod",
  "renameMethod",
  "changeOutputs",
  "release",
  "release",
] as const;
type Action = (typeof actions)[number];

/** Sequences of steps; shorter ones are simpler. */
export function stepsArbitrary(maxLength: number): fc.Arbitrary<Step[]> {
  const number = fc.nat({ max: 1 << 16 });
  return fc.array(fc.tuple(fc.constantFrom(...actions), number, number), { maxLength });
}

/** A world with one struct, one enum and one method. */
export function newWorld(): World {
  const world: World = { structs: [], enums: [], methods: [], releases: 0, next: 0 };
  addStruct(world);
  world.enums.push({ id: id(world), name: "Enum", members: [{ value: "zero", released: false }] });
  addMethod(world, 0, 0);
  return world;
}

function id(world: World): number {
  world.next += 1;
  return world.next;
}

function choose<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % Math.max(items.length, 1)];
}

function addStruct(world: World): void {
  const number = id(world);
  world.structs.push({
    id: number,
    name: `Struct${number}`,
    fields: [],
    removed: [],
    released: false,
  });
}

function addMethod(world: World, a: number, b: number): void {
  const kinds: readonly IrMethodKind[] = ["unary", "serverStream", "topic"];
  const number = id(world);
  world.methods.push({
    id: number,
    name: `method${number}`,
    kind: choose(kinds, a) ?? "unary",
    input: choose(world.structs, a)?.id ?? 0,
    outputs: [choose(world.structs, b)?.id ?? 0],
  });
}

/** Makes one change, if there is something to change. Releasing is left to the caller. */
export function applyStep(world: World, [action, a, b]: Step): void {
  const struct = choose(world.structs, a);
  const [first] = world.enums;
  if (struct === undefined || first === undefined) return;
  if (action === "addField") addField(world, struct, a, b);
  if (action === "addStruct") addStruct(world);
  if (action === "renameStruct") rename(world, struct);
  if (action === "addMember") first.members.push({ value: `m${id(world)}`, released: false });
  if (action === "removeMember" && first.members.length > 1) {
    first.members.splice(b % first.members.length, 1);
  }
  if (action === "renameMember") renameMember(world, first, b);
  if (action === "addMethod") addMethod(world, a, b);
  if (action === "removeMethod" && world.methods.length > 1) {
    world.methods.splice(b % world.methods.length, 1);
  }
  if (action === "renameMethod") rename(world, choose(world.methods, b) ?? struct);
  if (action === "changeOutputs") changeOutputs(world, a, b);
  const field = choose(struct.fields, b);
  if (field === undefined) return;
  if (action === "removeField") removeField(struct, field);
  if (action === "renameField") rename(world, field);
  if (action === "moveField") {
    struct.fields.push(...struct.fields.splice(b % struct.fields.length, 1));
  }
}

function addField(world: World, struct: WorldStruct, a: number, b: number): void {
  const number = id(world);
  const types = ["u8", "bool", "enum", "struct", "list"] as const;
  const type = choose(types, b) ?? "u8";
  // Only what came later is held directly, so that nothing requires itself.
  const later = world.structs.filter((one) => one.id > struct.id);
  const target = choose(later, a + b);
  const fits = type !== "struct" || target !== undefined;
  const field: WorldField = {
    id: number,
    name: `field${number}`,
    type: fits ? type : "bool",
    target: type === "enum" ? (world.enums[0]?.id ?? 0) : (target ?? struct).id,
    optional: b % 3 === 0 || (struct.released && b % 3 === 1),
    released: false,
  };
  struct.fields.splice(a % (struct.fields.length + 1), 0, field);
}

/** Values of removed fields, by type. */
const constants: { readonly [Type in WorldField["type"]]: IrJson } = {
  u8: 0,
  bool: false,
  enum: "a",
  struct: {},
  list: [],
};

function removeField(struct: WorldStruct, field: WorldField): void {
  struct.fields.splice(struct.fields.indexOf(field), 1);
  if (field.released && !field.optional)
    struct.removed.push({ name: lockName(field), onRemoved: constants[field.type] });
}

/** The name by which the lock knows something whose rename it has not seen yet. */
function lockName(one: Named): string {
  return one.renamedFrom ?? one.name;
}

function rename(world: World, one: Named): void {
  one.renamedFrom ??= one.name;
  one.name = `${one.name.replace(/[0-9]+$/, "")}${id(world)}`;
}

function renameMember(world: World, one: WorldEnum, b: number): void {
  const member = choose(one.members, b);
  if (member === undefined) return;
  member.renamedFrom ??= member.value;
  member.value = `m${id(world)}`;
}

function changeOutputs(world: World, a: number, b: number): void {
  const method = choose(world.methods, a);
  const struct = choose(world.structs, b);
  if (method === undefined || struct === undefined) return;
  const without = method.outputs.filter((one) => one !== struct.id);
  method.outputs = without.length === method.outputs.length ? [...without, struct.id] : without;
}

/** Forgets what the lock has taken over: renames, and with a release what is released. */
export function settle(world: World, released: boolean): void {
  for (const one of [
    ...world.structs,
    ...world.structs.flatMap((it) => it.fields),
    ...world.methods,
    ...world.enums,
  ]) {
    delete one.renamedFrom;
  }
  for (const member of world.enums.flatMap((one) => one.members)) delete member.renamedFrom;
  if (!released) return;
  world.releases += 1;
  for (const struct of world.structs) {
    struct.released = true;
    struct.removed.splice(0);
    for (const field of struct.fields) field.released = true;
  }
  for (const one of world.enums) for (const member of one.members) member.released = true;
}

/** What the author has written by now. */
export function worldSketch(world: World): Sketch {
  const names = new Map([...world.structs, ...world.enums].map((one) => [one.id, one.name]));
  const nameOf = (target: number): string => names.get(target) ?? "";
  const structs = world.structs.map((one): [string, StructSketch] => [
    one.name,
    {
      ...renamedFrom(one),
      fields: Object.fromEntries(
        one.fields.map((field) => [field.name, fieldSketch(field, one, nameOf)]),
      ),
      removed: Object.fromEntries(one.removed.map((it) => [it.name, it.onRemoved])),
    },
  ]);
  const enums = world.enums.map((one): [string, EnumSketch] => [
    one.name,
    {
      ...renamedFrom(one),
      members: one.members.map((it) => ({
        value: it.value,
        ...(it.renamedFrom !== undefined && { renamedFrom: it.renamedFrom }),
      })),
    },
  ]);
  const methods = world.methods.map((one): [string, MethodSketch] => [
    one.name,
    {
      ...renamedFrom(one),
      kind: one.kind,
      input: nameOf(one.input),
      outputs: one.outputs.map(nameOf),
    },
  ]);
  return {
    structs: Object.fromEntries(structs),
    enums: Object.fromEntries(enums),
    services: { S: { methods: Object.fromEntries(methods) } },
  };
}

function renamedFrom(one: Named): { renamedFrom?: string } {
  return one.renamedFrom === undefined ? {} : { renamedFrom: one.renamedFrom };
}

function fieldSketch(
  field: WorldField,
  owner: WorldStruct,
  nameOf: (target: number) => string,
): FieldSketch {
  const types: { readonly [Type in WorldField["type"]]: TypeSketch } = {
    u8: "u8",
    bool: "bool",
    enum: ["enum", nameOf(field.target)],
    struct: ["struct", nameOf(field.target)],
    list: ["list", ["nullable", ["struct", nameOf(field.target)]]],
  };
  const needsDefault = owner.released && !field.optional;
  return {
    type: types[field.type],
    optional: field.optional,
    ...(needsDefault && { default: 0 }),
    ...renamedFrom(field),
  };
}
