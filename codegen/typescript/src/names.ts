import type { Ir, IrSlot } from "@twobyte/compiler/ir";
import { words } from "@twobyte/compiler/ir";

/** TypeScript names for everything in an IR that gets one; no two are equal. */
export interface Names {
  /** PascalCase name of a struct, enum or union. */
  type(name: string): string;
  /** The type's name with its first letter lower case. */
  value(name: string): string;
  /** SCREAMING_CASE name of a type. */
  constant(name: string): string;
}

const RESERVED = new Set([
  "Array",
  "BigInt",
  "Boolean",
  "Date",
  "Error",
  "Function",
  "JsonValue",
  "Map",
  "Math",
  "Number",
  "Object",
  "Promise",
  "ReadonlyMap",
  "RegExp",
  "Set",
  "String",
  "Symbol",
  "Uint8Array",
  "BinaryReader",
  "BinaryWriter",
  "CodecError",
  "TextReader",
]);

export function nameTypes(ir: Ir): Names {
  const given = new Map<string, string>();
  const taken = new Set(RESERVED);
  for (const name of [...ir.structs, ...ir.enums, ...ir.unions].map((one) => one.name).sort()) {
    const wanted = pascal(name);
    let unique = wanted;
    for (let n = 2; taken.has(unique); n++) unique = `${wanted}${n}`;
    taken.add(unique);
    given.set(name, unique);
  }
  const type = (name: string): string => {
    const found = given.get(name);
    if (found === undefined) throw new Error(`the IR refers to ${name}, which it does not have`);
    return found;
  };
  return {
    type,
    value: (name) => type(name).replace(/^./, (letter) => letter.toLowerCase()),
    constant: (name) =>
      type(name)
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .toUpperCase(),
  };
}

/** `chat.message-list` as `ChatMessageList`. */
export function pascal(name: string): string {
  const joined = words(name)
    .map((word) => word.replace(/^./, (letter) => letter.toUpperCase()))
    .join("");
  return /^[A-Za-z_$]/.test(joined) ? joined : `_${joined}`;
}

const IDENTIFIER = /^[A-Za-z_$][0-9A-Za-z_$]*$/;

/** `object.name` or `object["na-me"]`. */
export function access(object: string, name: string): string {
  return IDENTIFIER.test(name) ? `${object}.${name}` : `${object}[${JSON.stringify(name)}]`;
}

/** A property's key in a literal or an interface. */
export function key(name: string): string {
  return IDENTIFIER.test(name) ? name : JSON.stringify(name);
}

/** Names that generated functions use themselves, and words of the language. */
const NOT_LOCAL = new Set(
  (
    "r w i value revision words out tokens all list each count from previous " +
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected public " +
    "return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** A local variable for a field: its name where that can be one. */
export function local(name: string, position: number): string {
  const usable =
    /^[a-z][0-9A-Za-z]*$/.test(name) &&
    !NOT_LOCAL.has(name) &&
    !/^(?:bits|last)\d*$/.test(name) &&
    !/^(?:put|read|write|take|format|parse|check|get|set|skip|clear|add|safe|sorted|to|difference|sum|unknown|no|reserved|ordinal)(?:[A-Z0-9]|$)/.test(
      name,
    );
  return usable ? name : `field${position}`;
}

/** Makes suffixes for the functions of lists and maps, none of which is the name of a type. */
export function suffixMaker(names: Names, ir: Ir): (slot: IrSlot, path: string) => string {
  const taken = new Set(
    [...ir.structs, ...ir.enums, ...ir.unions].map((one) => names.type(one.name)),
  );
  return (slot, path) => {
    const wanted = `${pascal(path)}${slot.type.kind === "map" ? "Map" : "List"}`;
    let suffix = wanted;
    for (let n = 2; taken.has(suffix); n++) suffix = `${wanted}${n}`;
    taken.add(suffix);
    return suffix;
  };
}
