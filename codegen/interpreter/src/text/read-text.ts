import type { IrConstraints, IrSlot, IrStruct, IrType } from "@twobyte/compiler/ir";
import { entryPath, fieldPath, itemPath, keyPath } from "../fail.ts";
import { listLimit, mapLimit, maxDepth } from "../schema/limits.ts";
import type { Member } from "../schema/members.ts";
import { readMember } from "../schema/members.ts";
import type { Schema } from "../schema/schema.ts";
import { groupsAt } from "../schema/schema.ts";
import { typeName } from "../schema/type-name.ts";
import type { Trace } from "../trace.ts";
import { checkKeyOrder } from "../tree/key-order.ts";
import { keyText } from "../tree/key-text.ts";
import type { FieldNode, GroupNode, Node, StructNode } from "../tree/node.ts";
import { hasNoToken } from "../tree/node.ts";
import type { Memory } from "../tree/previous.ts";
import { fieldMemory, memoryOf } from "../tree/previous.ts";
import { raise } from "../tree/raise.ts";
import { readScalarToken } from "./read-scalar-token.ts";
import { TokenSource } from "./token-source.ts";
import { isMarked } from "./write-text.ts";

/** Reads a message of the text profile, all of it (spec chapter 4). */
export function readText(
  schema: Schema,
  struct: IrStruct,
  text: string,
  revision: number,
  trace?: Trace,
): StructNode {
  const source = new TokenSource(text, trace);
  const node = new TextReading(schema, revision, source).struct(struct, "");
  if (!source.isAtEnd) source.fail("trailing", "", source.at, "tokens behind the last field");
  return node;
}

type ListType = Extract<IrType, { kind: "list" }>;
type MapType = Extract<IrType, { kind: "map" }>;

/** One message while it is read. */
class TextReading {
  readonly #schema: Schema;
  readonly #source: TokenSource;
  readonly #revision: number;
  #depth = 0;

  constructor(schema: Schema, revision: number, source: TokenSource) {
    this.#schema = schema;
    this.#source = source;
    this.#revision = revision;
  }

  struct(struct: IrStruct, path: string, memory?: Memory): StructNode {
    const source = this.#source;
    if (struct.recursive && this.#depth === maxDepth) {
      source.fail("depth_exceeded", path, source.at, `more than ${maxDepth} structs in each other`);
    }
    if (struct.recursive) this.#depth += 1;
    const inUse = groupsAt(struct, this.#revision);
    if (hasNoToken(inUse.flatMap((group) => group.fields))) this.#emptyToken(struct, path);
    const groups = inUse.map(
      ({ since, bits, fields }): GroupNode => ({
        since,
        bits,
        fields: fields.map((field): FieldNode => {
          const at = fieldPath(path, field.name);
          const inner = fieldMemory(memory, field.name);
          if (!field.optional || !this.#isAbsent(at)) {
            return { field, node: this.#slot(field.slot, isMarked(field), at, inner) };
          }
          return { field, node: { kind: "absent" } };
        }),
      }),
    );
    if (struct.recursive) this.#depth -= 1;
    return { kind: "struct", struct, groups };
  }

  #emptyToken(struct: IrStruct, path: string): void {
    const token = this.#source.take(path);
    if (token.text !== "") this.#source.invalid(token, path, "empty token");
    this.#source.note(token, path, `struct ${struct.name}`, "nothing");
  }

  /** R-TEXT-6. */
  #isAbsent(path: string): boolean {
    if (this.#source.peek(path).text !== "") return false;
    this.#source.note(this.#source.take(path), path, "presence", "absent");
    return true;
  }

  #slot(slot: IrSlot, marked: boolean, path: string, memory?: Memory): Node {
    const source = this.#source;
    if (slot.nullable && source.peek(path).text.startsWith("\\-")) {
      const token = source.take(path);
      if (token.text !== "\\-") source.invalid(token, path, "null");
      source.note(token, path, "null", "null");
      return { kind: "null" };
    }
    const { type } = slot;
    switch (type.kind) {
      case "const":
        if (marked) this.#mark(path);
        else source.noteNothing(path, typeName(type), JSON.stringify(type.value));
        return { kind: "const" };
      case "enum": {
        const { width, members } = this.#schema.enum(type.name);
        return { kind: "enum", width, ordinal: this.#member(type, members, path).ordinal };
      }
      case "union": {
        const { width, members } = this.#schema.union(type.name);
        const member = this.#member(type, members, path);
        const struct = this.struct(this.#schema.struct(member.struct), path);
        return { kind: "union", width, ordinal: member.ordinal, struct };
      }
      case "struct":
        if (marked) this.#mark(path);
        return this.struct(this.#schema.struct(type.name), path, memory);
      case "list":
        return this.#list(type, slot.constraints, path);
      case "map":
        return this.#map(type, slot.constraints, path);
      default:
        return readScalarToken(source, type, slot, marked, path, memory);
    }
  }

  /** R-TEXT-9. */
  #mark(path: string): void {
    const token = this.#source.take(path);
    if (token.text !== "1") this.#source.invalid(token, path, "mark of a present value");
    this.#source.note(token, path, "presence", "present");
  }

  #member<M extends Member>(
    type: IrType & { readonly name: string },
    members: readonly M[],
    path: string,
  ): M {
    const { value, token } = this.#source.u32(path);
    const member = readMember(members, BigInt(value), this.#revision);
    if (member === undefined) {
      const what = `${type.name} has no member ${value} in revision ${this.#revision}`;
      return this.#source.fail("invalid_member", path, token.offset, what);
    }
    this.#source.note(token, path, typeName(type), JSON.stringify(member.value));
    return member;
  }

  #list(type: ListType, constraints: IrConstraints | undefined, path: string): Node {
    const { item } = type;
    const hasTokens = item.type.kind !== "const" || item.nullable;
    const count = this.#count("list", listLimit(constraints), hasTokens, path);
    const memory = memoryOf(type);
    const items = Array.from({ length: count }, (_, index) =>
      this.#slot(item, item.nullable, itemPath(path, index), memory),
    );
    return { kind: "list", item, items };
  }

  #map(type: MapType, constraints: IrConstraints | undefined, path: string): Node {
    const source = this.#source;
    const { key, value } = type;
    const count = this.#count("map", mapLimit(constraints), true, path);
    let before: string | undefined;
    const entries = Array.from({ length: count }, (_, index): readonly [Node, Node] => {
      const { at } = source;
      const keyNode = this.#slot(key, key.nullable, keyPath(path, index));
      const text = keyText(key.type, raise(this.#schema, key, keyNode));
      const wrong = checkKeyOrder(before, text);
      if (wrong !== undefined) {
        source.fail(wrong, entryPath(path, text), at, "the key before is not less");
      }
      before = text;
      return [keyNode, this.#slot(value, value.nullable, entryPath(path, text))];
    });
    return { kind: "map", key, value, entries };
  }

  /** R-TEXT-10: the count, checked against its bound and against what remains. */
  #count(kind: string, limit: number, hasTokens: boolean, path: string): number {
    const source = this.#source;
    const { value, token } = source.u32(path);
    if (value > limit) {
      source.fail("limit_exceeded", path, token.offset, `${value} entries, ${limit} are allowed`);
    }
    if (hasTokens && value > source.behind(token)) {
      source.fail("truncated", path, token.offset, `${value} entries in what remains`);
    }
    source.note(token, path, `count of ${kind}`, String(value));
    return value;
  }
}
