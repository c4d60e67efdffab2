import type { IrType } from "@twobyte/compiler/ir";

/** The value before, of values that a list writes as differences. */
export class Previous {
  units = 0n;
}

/** What a delta list remembers: for its items, or for fields of its items by name. */
export type Memory = Previous | ReadonlyMap<string, Previous> | undefined;

/** A fresh memory for a list. */
export function memoryOf(list: Extract<IrType, { kind: "list" }>): Memory {
  if (list.delta === undefined) return undefined;
  if (list.delta === true) return new Previous();
  return new Map(list.delta.map((name) => [name, new Previous()]));
}

/** What a struct that is an item of such a list remembers for one of its fields. */
export function fieldMemory(memory: Memory, field: string): Memory {
  return memory instanceof Map ? memory.get(field) : undefined;
}
