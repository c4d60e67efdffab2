import type { IrField, IrSlot, IrStruct, IrType } from "@twobyte/compiler/ir";
import { entryPath, failAt, fieldPath, itemPath, keyPath, show } from "../fail.ts";
import { printJson } from "../json/canonical-json.ts";
import { readDefault } from "../json/from-json.ts";
import { jsonDepth } from "../schema/limits.ts";
import { writtenMember } from "../schema/members.ts";
import type { Schema } from "../schema/schema.ts";
import { groupsAt, valueFields } from "../schema/schema.ts";
import { compareUtf8 } from "../text/utf8.ts";
import type { StructValue, Value } from "../value.ts";
import { isRecord, ownProperty } from "../value.ts";
import { keyText } from "./key-text.ts";
import { lowerScalar } from "./lower-scalar.ts";
import type { FieldNode, Node, StructNode } from "./node.ts";
import type { Memory } from "./previous.ts";
import { fieldMemory, memoryOf } from "./previous.ts";

/**
 * Turns values that were checked into what a revision writes of them (spec 2.2 to 2.5). Throws
 * `not_expressible` for what the revision cannot carry.
 */
export class Lowering {
  readonly #schema: Schema;
  readonly #revision: number;

  constructor(schema: Schema, revision: number) {
    this.#schema = schema;
    this.#revision = revision;
  }

  /** `tag`: the property that told a union's member, which may name another member. */
  struct(
    struct: IrStruct,
    value: unknown,
    path: string,
    memory?: Memory,
    tag?: string,
  ): StructNode {
    if (!isRecord(value))
      return failAt("invalid_value", path, `expected an object, got ${show(value)}`);
    this.#refuseLater(struct, value, path);
    const groups = groupsAt(struct, this.#revision).map(({ since, bits, fields }) => ({
      since,
      bits,
      fields: fields.map((field): FieldNode => {
        const at = fieldPath(path, field.name);
        const item = field.name === tag ? constant(field) : this.#fieldValue(field, value, at);
        return { field, node: this.#place(field, item, at, fieldMemory(memory, field.name)) };
      }),
    }));
    return { kind: "struct", struct, groups };
  }

  /** R-DOWN-1: present values of fields that the revision lacks are dropped, or refused. */
  #refuseLater(struct: IrStruct, value: StructValue | object, path: string): void {
    for (const field of valueFields(struct)) {
      if (field.since <= this.#revision || field.downlevel === "omit") continue;
      const isFixed = field.slot.type.kind === "const" && !field.optional && !field.slot.nullable;
      if (isFixed || ownProperty(value, field.name) === undefined) continue;
      this.#refuse(fieldPath(path, field.name));
    }
  }

  #refuse(path: string): never {
    return failAt("not_expressible", path, `revision ${this.#revision} cannot carry this value`);
  }

  /** What stands in a field's place: its value, or for a removed field what replaces it. */
  #fieldValue(field: IrField, value: object, path: string): unknown {
    if (field.removed === undefined) return ownProperty(value, field.name);
    if (field.optional) return undefined;
    if (field.onRemoved !== undefined) {
      return readDefault(this.#schema, field.slot, field.onRemoved, path);
    }
    return field.slot.type.kind === "const" ? field.slot.type.value : this.#refuse(path);
  }

  #place(field: IrField, value: unknown, path: string, memory: Memory): Node {
    if (value === undefined && field.optional) return { kind: "absent" };
    return this.slot(field.slot, value, path, memory);
  }

  slot(slot: IrSlot, value: unknown, path: string, memory?: Memory): Node {
    if (value === null && slot.nullable) return { kind: "null" };
    return this.#typed(slot, value, path, memory);
  }

  #typed(slot: IrSlot, value: unknown, path: string, memory: Memory): Node {
    const { type } = slot;
    switch (type.kind) {
      case "enum":
        return this.#enum(type.name, value, path);
      case "union":
        return this.#union(type.name, value, path);
      case "struct":
        return this.struct(this.#schema.struct(type.name), value, path, memory);
      case "list":
        return this.#list(type, value, path);
      case "map":
        return this.#map(type, value, path);
      case "json":
        // A member that stands for a later one may lack what it requires.
        if (value === undefined) return failAt("invalid_value", path, "expected a JSON value");
        return { kind: "json", text: printJson(value, jsonDepth(slot.constraints)) };
      default:
        return lowerScalar(type, value, path, memory);
    }
  }

  #enum(name: string, value: unknown, path: string): Node {
    const { members, width } = this.#schema.enum(name);
    const member = writtenMember(members, value, this.#revision) ?? this.#refuse(path);
    return { kind: "enum", width, ordinal: member.ordinal };
  }

  #union(name: string, value: unknown, path: string): Node {
    const { members, width, tag } = this.#schema.union(name);
    const given = isRecord(value) ? ownProperty(value, tag) : undefined;
    const member = writtenMember(members, given, this.#revision) ?? this.#refuse(path);
    const struct = this.struct(this.#schema.struct(member.struct), value, path, undefined, tag);
    return { kind: "union", width, ordinal: member.ordinal, struct };
  }

  #list(type: Extract<IrType, { kind: "list" }>, value: unknown, path: string): Node {
    if (!Array.isArray(value))
      return failAt("invalid_value", path, `expected an array, got ${show(value)}`);
    const memory = memoryOf(type);
    const items: readonly unknown[] = value;
    return {
      kind: "list",
      item: type.item,
      items: Array.from(items, (item, index) =>
        this.slot(type.item, item, itemPath(path, index), memory),
      ),
    };
  }

  #map(type: Extract<IrType, { kind: "map" }>, value: unknown, path: string): Node {
    if (!(value instanceof Map))
      return failAt("invalid_value", path, `expected a Map, got ${show(value)}`);
    const map: ReadonlyMap<Value, Value> = value;
    const entries = [...map].map(([key, item], index) => {
      const text = this.#writtenKey(type.key.type, key, keyPath(path, index));
      return { text, key, item, index };
    });
    entries.sort((a, b) => compareUtf8(a.text, b.text));
    for (const [index, { text }] of entries.entries()) {
      if (entries[index + 1]?.text === text) this.#refuse(entryPath(path, text));
    }
    return {
      kind: "map",
      key: type.key,
      value: type.value,
      entries: entries.map(({ text, key, item, index }) => [
        this.slot(type.key, key, keyPath(path, index)),
        this.slot(type.value, item, entryPath(path, text)),
      ]),
    };
  }

  /** Keys are sorted by what is written, which for an enum may be another member. */
  #writtenKey(type: IrType, key: Value, path: string): string {
    if (type.kind !== "enum") return keyText(type, key);
    const { members } = this.#schema.enum(type.name);
    return String((writtenMember(members, key, this.#revision) ?? this.#refuse(path)).value);
  }
}

function constant({ slot }: IrField): unknown {
  return slot.type.kind === "const" ? slot.type.value : undefined;
}
