import type { IrConstraints, IrJson } from "@twobyte/compiler/ir";
import type {
  RandomDeclarations,
  RandomDownlevel,
  RandomEnum,
  RandomField,
  RandomSlot,
  RandomStruct,
  RandomType,
  RandomUnion,
} from "./declarations.ts";

/**
 * A field's type in short. A string is a type's name, or that of a struct that was sketched, with
 * `|null` behind it when it is nullable and `?` when it is optional: `"u16?"`, `"timestamp ms"`,
 * `"decimal 2 bigint|null?"`. An array of values is an enum.
 */
export type SlotSketch =
  | string
  | EnumSketch
  | { readonly const: string | number | boolean }
  | { readonly list: SlotSketch; readonly delta?: true | readonly string[] }
  | { readonly map: readonly [SlotSketch, SlotSketch] }
  | { readonly struct: StructSketch }
  | UnionSketch
  | FieldSketch;

/** Members, with their down-level rules where they have one. */
type EnumSketch = readonly (string | number | RandomEnum["members"][number])[];

/** Structs by the value of their tag, whose name is `type`. */
interface UnionSketch {
  readonly union: { readonly [value: string]: StructSketch };
  readonly downlevel?: { readonly [value: string]: RandomDownlevel };
}

/** A type with what is said of its place. */
interface FieldSketch {
  readonly type: SlotSketch;
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly constraints?: IrConstraints;
  readonly default?: IrJson;
  readonly downlevel?: "omit" | "refuse";
}

/** Fields by name; what `$removed` names is gone, and has the constant in older revisions. */
export interface StructSketch {
  /** A field by its name, in order. */
  readonly [field: string]: SlotSketch;
}

/** Structs by name. All are messages. */
export interface Sketch {
  /** By name; each is a message that can start a frame. */
  readonly structs: { readonly [name: string]: StructSketch };
  /** Constants of removed required fields, by struct and field. */
  readonly removed?: { readonly [struct: string]: { readonly [field: string]: IrJson } };
}

/** The declarations of a sketch; types without a name have their path's. */
export function sketch({ structs, removed = {} }: Sketch): RandomDeclarations {
  const sketcher = new Sketcher();
  for (const [name, fields] of Object.entries(structs))
    sketcher.struct(name, fields, removed[name]);
  return {
    protocol: { name: "sketch.schema", package: "@sketch/schema" },
    structs: [{ name: "Open", fields: [], removed: [] }, ...sketcher.structs],
    enums: sketcher.enums,
    unions: sketcher.unions,
    services: [
      {
        name: "Service",
        servedBy: "server",
        methods: [
          {
            name: "stream",
            kind: "serverStream",
            input: "Open",
            outputs: Object.keys(structs),
            inputs: [],
            errors: [],
            policies: {
              auth: { mode: "public" },
              maxBytes: 1_048_576,
              detach: { mode: "cancel" },
              retry: "none",
              overflow: { mode: "block" },
            },
          },
        ],
      },
    ],
  };
}

class Sketcher {
  readonly structs: RandomStruct[] = [];
  readonly enums: RandomEnum[] = [];
  readonly unions: RandomUnion[] = [];

  struct(
    name: string,
    sketched: StructSketch,
    removed: { readonly [field: string]: IrJson } = {},
  ): void {
    const fields = Object.entries(sketched).map(([field, one]): RandomField => {
      const { optional, slot, more } = this.#place(one, `${name}.${field}`);
      return { name: field, optional, readonly: false, slot, ...more };
    });
    const gone = Object.entries(removed).map(([field, onRemoved]) => ({ name: field, onRemoved }));
    this.structs.push({ name, fields, removed: gone });
  }

  #place(
    one: SlotSketch,
    path: string,
  ): { optional: boolean; slot: RandomSlot; more: Pick<FieldSketch, "default" | "downlevel"> } {
    if (typeof one === "string") {
      const [, name = "", nullable, optional] = /^(.*?)(\|null)?(\?)?$/.exec(one) ?? [];
      const slot = { type: namedType(name), nullable: nullable !== undefined };
      return { optional: optional !== undefined, slot, more: {} };
    }
    if (isEnum(one) || !("type" in one)) {
      return { optional: false, slot: { type: this.#type(one, path), nullable: false }, more: {} };
    }
    const { type, optional = false, nullable = false, constraints, ...more } = one;
    const inner = this.#place(type, path);
    const slot = {
      type: inner.slot.type,
      nullable: nullable || inner.slot.nullable,
      ...(constraints !== undefined && { constraints }),
    };
    return { optional: optional || inner.optional, slot, more };
  }

  #slot(one: SlotSketch, path: string): RandomSlot {
    return this.#place(one, path).slot;
  }

  #type(one: Exclude<SlotSketch, string | FieldSketch>, path: string): RandomType {
    if (isEnum(one)) {
      const members = one.map((it) => (typeof it === "object" ? it : { value: it }));
      this.enums.push({ name: path, members });
      return { kind: "enum", name: path };
    }
    if ("const" in one) return { kind: "const", value: one.const };
    if ("list" in one) {
      const item = this.#slot(one.list, `${path}.item`);
      return { kind: "list", item, ...(one.delta !== undefined && { delta: one.delta }) };
    }
    if ("map" in one) {
      const [key, value] = one.map;
      return {
        kind: "map",
        key: this.#slot(key, `${path}.key`),
        value: this.#slot(value, `${path}.value`),
      };
    }
    if ("union" in one) return this.#union(one, path);
    this.struct(path, one.struct);
    return { kind: "struct", name: path };
  }

  #union(one: UnionSketch, path: string): RandomType {
    const members = Object.entries(one.union).map(([value, fields]) => {
      const struct = `${path}.${value}`;
      this.struct(struct, { type: { type: { const: value } }, ...fields });
      const downlevel = one.downlevel?.[value];
      return { value, struct, ...(downlevel !== undefined && { downlevel }) };
    });
    this.unions.push({ name: path, tag: "type", members });
    return { kind: "union", name: path };
  }
}

function isEnum(one: SlotSketch): one is EnumSketch {
  return Array.isArray(one);
}

function namedType(name: string): RandomType {
  const [kind = "", first = "", second] = name.split(" ");
  switch (kind) {
    case "bool":
    case "string":
    case "bytes":
    case "uuid":
    case "json":
      return { kind };
    case "f32":
    case "f64":
      return { kind: "float", width: kind, special: first === "special" };
    case "timestamp":
    case "duration":
      return { kind, unit: first as "s" };
    case "decimal":
      return { kind, scale: Number(first), units: second === "bigint" ? "bigint" : "number" };
    default:
      return /^[ui][0-9]+$/.test(kind)
        ? { kind: "int", width: kind as "u8" }
        : { kind: "struct", name: kind };
  }
}
