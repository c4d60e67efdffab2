import type { IrJson, IrPolicies } from "@twobyte/compiler/ir";
import type {
  RandomDeclarations,
  RandomDownlevel,
  RandomField,
  RandomService,
  RandomSlot,
  RandomStruct,
} from "./declarations.ts";
import type { Random } from "./random.ts";
import { constantOf } from "./random-constant.ts";
import type { Referable } from "./random-type.ts";
import { randomIntegral, randomSlot } from "./random-type.ts";

export interface StructModel {
  readonly name: string;
  /** The tag's value, when the struct is a member of a union. */
  readonly tag?: string;
  fields: RandomField[];
  removed: { name: string; onRemoved: IrJson }[];
}

export interface EnumModel {
  readonly name: string;
  members: { value: string | number; downlevel?: RandomDownlevel }[];
  made: number;
}

export interface UnionModel {
  readonly name: string;
  members: { value: string; struct: string; downlevel?: RandomDownlevel }[];
  made: number;
}

const hostileNames = ["class", "default", "then", "value", "w", "r", "revision", "length", "x-y"];

function isTextEnum(one: EnumModel): boolean {
  return one.name.endsWith("0");
}

/** The property that tells a random union's members apart. */
export const tagName = "type";

/** A schema while it grows, from revision to revision. */
export class RandomModel {
  readonly structs: StructModel[] = [];
  readonly enums: EnumModel[] = [];
  readonly unions: UnionModel[] = [];
  /** Structs that start a stream or its items. */
  readonly messages: string[] = [];
  readonly #random: Random;
  readonly #released = new Set<string>();
  #names = 0;

  constructor(random: Random) {
    this.#random = random;
    for (let count = random.int(0, 2); count > 0; count -= 1) this.#addEnum();
    for (let count = random.int(0, 2); count > 0; count -= 1) {
      this.unions.push({ name: `Union${this.unions.length}`, members: [], made: 0 });
    }
    const structs = random.int(1, 4);
    for (let index = 0; index < structs; index += 1) {
      this.structs.push({ name: `Struct${index}`, fields: [], removed: [] });
    }
    for (const union of this.unions) {
      for (let count = random.int(1, 4); count > 0; count -= 1) this.addUnionMember(union);
    }
    for (const struct of [...this.structs]) this.#fill(struct);
    this.messages.push(
      ...this.structs.filter((one) => one.tag === undefined).map((one) => one.name),
    );
  }

  #addEnum(): void {
    const one: EnumModel = { name: `Enum${this.enums.length}`, members: [], made: 0 };
    this.enums.push(one);
    for (let count = this.#random.int(1, 5); count > 0; count -= 1) this.addEnumMember(one);
  }

  addEnumMember(one: EnumModel, downlevel?: RandomDownlevel): void {
    const isText = isTextEnum(one);
    const value = isText
      ? `m${one.made}`
      : ([5, -1, 0, 2, 10, 100, 7][one.made] ?? 1000 + one.made);
    one.made += 1;
    one.members.push({ value, ...(downlevel !== undefined && { downlevel }) });
  }

  addUnionMember(union: UnionModel, downlevel?: RandomDownlevel): StructModel {
    const value = `v${union.made}`;
    union.made += 1;
    const struct = { name: `${union.name}.${value}`, tag: value, fields: [], removed: [] };
    this.structs.push(struct);
    union.members.push({
      value,
      struct: struct.name,
      ...(downlevel !== undefined && { downlevel }),
    });
    return struct;
  }

  /** What a slot of the struct can refer to. A union's first member always ends. */
  referable(struct: StructModel): Referable {
    const plain = this.structs.filter((one) => one.tag === undefined);
    const index = plain.indexOf(struct);
    const ends = struct.tag === undefined;
    return {
      enums: this.enums.map((one) => one.name),
      textEnums: this.enums.filter(isTextEnum).map((one) => one.name),
      unions: ends ? this.unions.map((one) => one.name) : [],
      earlier: plain.slice(0, Math.max(0, index)).map((one) => one.name),
      any: struct.tag === "v0" ? [] : plain.map((one) => one.name),
      deltaNames: (name) => this.#deltaNames(name),
    };
  }

  #deltaNames(name: string): string[] {
    const fields = this.structs.find((one) => one.name === name)?.fields ?? [];
    return fields
      .filter(({ slot }) => ["int", "timestamp", "duration", "decimal"].includes(slot.type.kind))
      .map((field) => field.name);
  }

  #fill(struct: StructModel): void {
    if (struct.tag !== undefined) this.fillMember(struct);
    const count = this.#random.once(12) ? 0 : this.#random.int(1, 7);
    for (let index = 0; index < count; index += 1) this.addField(struct, false);
  }

  /** Gives a new member of a union its tag, before or behind another field. */
  fillMember(struct: StructModel): void {
    if (this.#random.once(3)) this.addField(struct, false);
    const type = { kind: "const" as const, value: struct.tag ?? "" };
    struct.fields.push({
      name: tagName,
      optional: false,
      readonly: false,
      slot: { type, nullable: false },
    });
  }

  /** Adds a field; one that is `late` can be missing in bytes of an older revision. */
  addField(struct: StructModel, late: boolean): void {
    const random = this.#random;
    const optional = random.once(3);
    const slot = this.#fieldSlot(struct, optional);
    const fallback = late && !optional ? constantOf(slot, this.enums) : undefined;
    const isConst = slot.type.kind === "const";
    const needsOptional = late && fallback === undefined && !isConst && !optional;
    struct.fields.push({
      name: this.#fieldName(struct),
      optional: optional || needsOptional,
      readonly: false,
      slot,
      ...(fallback !== undefined && { default: fallback }),
      ...(late && random.once(3) && { downlevel: random.pick(["omit", "refuse"]) }),
    });
  }

  #fieldSlot(struct: StructModel, optional: boolean): RandomSlot {
    const random = this.#random;
    if (random.once(20)) {
      const value = random.pick(["fixed", 7, true, ""]);
      return { type: { kind: "const", value }, nullable: random.once(3) };
    }
    if (random.once(6)) return { type: randomIntegral(random), nullable: random.once(6) };
    return randomSlot(random, this.referable(struct), 2, optional);
  }

  /** A name that the struct never had; now and then one that trips up generated code. */
  #fieldName(struct: StructModel): string {
    this.#names += 1;
    const name = this.#random.once(12) ? this.#random.pick(hostileNames) : "";
    const isTaken = struct.fields.some((field) => field.name === name);
    return name === "" || isTaken || this.isReleased(struct, name) ? `f${this.#names}` : name;
  }

  /** Whether bytes with the field or member exist. */
  isReleased(owner: { readonly name: string }, part: string | number): boolean {
    return this.#released.has(`${owner.name}/${part}`);
  }

  /** What is declared now, which is then released. */
  release(): RandomDeclarations {
    for (const { name, fields } of this.structs) {
      for (const field of fields) this.#released.add(`${name}/${field.name}`);
    }
    for (const { name, members } of [...this.enums, ...this.unions]) {
      for (const { value } of members) this.#released.add(`${name}/${value}`);
    }
    return structuredClone({
      protocol: { name: "random.schema", package: "@random/schema" },
      structs: [{ name: "Open", fields: [], removed: [] }, ...this.structs].map(
        ({ name, fields, removed }): RandomStruct => ({ name, fields, removed }),
      ),
      enums: this.enums.map(({ name, members }) => ({ name, members })),
      unions: this.unions.map(({ name, members }) => ({ name, tag: tagName, members })),
      services: [this.#service()],
    });
  }

  #service(): RandomService {
    const policies: IrPolicies = {
      auth: { mode: "public" },
      maxBytes: 1_048_576,
      detach: { mode: "cancel" },
      retry: "none",
      overflow: { mode: "block" },
    };
    const method = {
      name: "stream",
      kind: "serverStream" as const,
      input: "Open",
      outputs: this.messages,
      inputs: [],
      errors: [],
      policies,
    };
    return { name: "Service", servedBy: "server", methods: [method] };
  }
}
