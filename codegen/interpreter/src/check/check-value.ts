import type { IrSlot, IrStruct, IrType } from "@twobyte/compiler/ir";
import { entryPath, fieldPath, itemPath, keyPath, show } from "../fail.ts";
import { JsonProblem, printJson } from "../json/canonical-json.ts";
import { maxDepth } from "../schema/limits.ts";
import { isMember } from "../schema/members.ts";
import type { Schema } from "../schema/schema.ts";
import { valueFields } from "../schema/schema.ts";
import { keyText } from "../tree/key-text.ts";
import { scalarProblem } from "../tree/scalar.ts";
import type { Value } from "../value.ts";
import { isRecord, ownProperty } from "../value.ts";
import { checkConstraints } from "./check-constraints.ts";
import type { Issue, Report } from "./issue.ts";

/** Everything that is wrong with a value of a struct: types first to last, constraints among them. */
export function checkStructValue(schema: Schema, struct: IrStruct, value: unknown): Issue[] {
  const issues: Issue[] = [];
  const checker = new Checker(schema, (code, path, message) => {
    issues.push({ code, path, message });
  });
  checker.struct(struct, value, "");
  return issues;
}

/** The same for a value of a slot. */
export function checkSlotValue(schema: Schema, slot: IrSlot, value: unknown): Issue[] {
  const issues: Issue[] = [];
  const checker = new Checker(schema, (code, path, message) => {
    issues.push({ code, path, message });
  });
  checker.slot(slot, value, "");
  return issues;
}

class Checker {
  readonly #schema: Schema;
  readonly #report: Report;
  #depth = 0;

  constructor(schema: Schema, report: Report) {
    this.#schema = schema;
    this.#report = report;
  }

  struct(struct: IrStruct, value: unknown, path: string): boolean {
    if (!isRecord(value)) return this.#refuse(path, "an object", value);
    if (struct.recursive && this.#depth === maxDepth) {
      this.#report("depth_exceeded", path, `more than ${maxDepth} structs inside of each other`);
      return false;
    }
    if (struct.recursive) this.#depth += 1;
    let ok = true;
    for (const field of valueFields(struct)) {
      const item = ownProperty(value, field.name);
      if (item === undefined && field.optional) continue;
      if (!this.slot(field.slot, item, fieldPath(path, field.name))) ok = false;
    }
    if (struct.recursive) this.#depth -= 1;
    return ok;
  }

  slot(slot: IrSlot, value: unknown, path: string): boolean {
    if (value === null && slot.nullable) return true;
    if (!this.#type(slot, value, path)) return false;
    checkConstraints(this.#schema, slot, value as Value, path, this.#report);
    return true;
  }

  /** Whether the value is one of the slot's type. */
  #type(slot: IrSlot, value: unknown, path: string): boolean {
    const { type } = slot;
    switch (type.kind) {
      case "enum":
        return (
          isMember(this.#schema.enum(type.name).members, value) ||
          this.#refuse(path, `a member of ${type.name}`, value)
        );
      case "union":
        return this.#union(type.name, value, path);
      case "struct":
        return this.struct(this.#schema.struct(type.name), value, path);
      case "list":
        return this.#list(type.item, value, path);
      case "map":
        return this.#map(type, value, path);
      case "json":
        return this.#json(value, path);
      default: {
        const problem = scalarProblem(type, value);
        return problem === undefined || this.#refuse(path, problem, value);
      }
    }
  }

  #refuse(path: string, expected: string, value: unknown): false {
    this.#report("invalid_value", path, `expected ${expected}, got ${show(value)}`);
    return false;
  }

  #union(name: string, value: unknown, path: string): boolean {
    const { members, tag } = this.#schema.union(name);
    const given = isRecord(value) ? ownProperty(value, tag) : undefined;
    const member = members.findLast((one) => one.value === given);
    if (member !== undefined) return this.struct(this.#schema.struct(member.struct), value, path);
    return this.#refuse(path, `a struct of ${name} with its tag in ${tag}`, value);
  }

  #list(item: IrSlot, value: unknown, path: string): boolean {
    if (!Array.isArray(value)) return this.#refuse(path, "an array", value);
    const items: readonly unknown[] = value;
    let ok = true;
    for (const [index, one] of items.entries()) {
      if (!this.slot(item, one, itemPath(path, index))) ok = false;
    }
    return ok;
  }

  #map(type: Extract<IrType, { kind: "map" }>, value: unknown, path: string): boolean {
    if (!(value instanceof Map)) return this.#refuse(path, "a Map", value);
    const map: ReadonlyMap<Value, Value> = value;
    const seen = new Set<string>();
    let ok = true;
    for (const [index, [key, item]] of [...map].entries()) {
      if (!this.slot(type.key, key, keyPath(path, index))) {
        ok = false;
        continue;
      }
      const text = keyText(type.key.type, key);
      const at = entryPath(path, text);
      if (seen.has(text)) {
        this.#report("duplicate_key", at, "two keys have this text");
        ok = false;
      }
      seen.add(text);
      if (!this.slot(type.value, item, at)) ok = false;
    }
    return ok;
  }

  #json(value: unknown, path: string): boolean {
    try {
      printJson(value, Number.POSITIVE_INFINITY);
      return true;
    } catch (error) {
      if (error instanceof JsonProblem || error instanceof RangeError) {
        return this.#refuse(path, "a JSON value", value);
      }
      throw error;
    }
  }
}
