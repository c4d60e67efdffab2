import type { Ir, IrSlot } from "@twobyte/compiler/ir";
import { words } from "@twobyte/compiler/ir";

/** TypeScript names for everything in an IR that gets one; no two of a kind are equal. */
export interface Names {
  /** PascalCase name of a struct, enum or union. */
  type(name: string): string;
  /** The type's name with its first letter lower case. */
  value(name: string): string;
  /** SCREAMING_CASE name of a type. */
  constant(name: string): string;
  /** What `encode` and `decode` are followed by in the text profile. */
  inText(name: string): string;
  /** Name of the constant that says how a struct travels. */
  message(name: string): string;
  /** Whether a function of a type has this name, in any module. */
  isFunction(this: void, name: string): boolean;
  /** Names of the class that calls a service, of the interface that serves it, and of its binder. */
  client(service: string): string;
  service(service: string): string;
  binder(service: string): string;
  /**
   * Names of what a method answers, of what its callers send behind the input, and of the constant
   * that describes it, by `Service.method`.
   */
  answer(method: string): string;
  item(method: string): string;
  method(method: string): string;
}

/** Types that generated code names itself. */
const RESERVED = [
  "Array",
  "AsyncIterable",
  "BidiMethod",
  "BigInt",
  "BinaryReader",
  "BinaryWriter",
  "Boolean",
  "BoundService",
  "CallContext",
  "CallOptions",
  "ClientSession",
  "ClientStreamMethod",
  "CodecError",
  "Date",
  "Error",
  "EventMethod",
  "EventOptions",
  "KeyedCallOptions",
  "KeyedEventOptions",
  "KeyedStream",
  "KeyedStreamOptions",
  "Function",
  "Iterable",
  "JsonValue",
  "Map",
  "Math",
  "MessageCodec",
  "Number",
  "Object",
  "OwnedBytes",
  "Promise",
  "QueryMethod",
  "ReadonlyMap",
  "ReadonlySet",
  "RegExp",
  "ServerStream",
  "ServerStreamMethod",
  "Set",
  "StreamOptions",
  "String",
  "Symbol",
  "TextReader",
  "Uint8Array",
  "UnaryMethod",
];

/** Values that the modules of clients and servers use. */
const STUB_VALUES = [
  "bindBidi",
  "bindClientStream",
  "bindEvent",
  "bindQuery",
  "bindServerStream",
  "bindUnary",
  "callBidi",
  "callClientStream",
  "callQuery",
  "callKeyedStream",
  "callServerStream",
  "callUnary",
  "protocol",
  "sendEvent",
];

export function nameTypes(ir: Ir): Names {
  const types = [...ir.structs, ...ir.enums, ...ir.unions].map((one) => one.name).sort();
  const given = unique(types, pascal, RESERVED);
  const type = (name: string): string => found(given, name);
  const taken = [...given.values()];
  const constants = unique(types, (name) => screaming(type(name)), []);
  const texts = unique(
    types,
    (name) => `${type(name)}Text`,
    taken,
    (name) => `${type(name)}AsText`,
  );
  const messages = unique(types, (name) => `${type(name)}Message`, taken);
  const stubs = nameStubs(ir, [...taken, ...RESERVED, ...messages.values()]);
  return {
    type,
    value: (name) => lowerFirst(type(name)),
    constant: (name) => found(constants, name),
    inText: (name) => found(texts, name),
    message: (name) => found(messages, name),
    isFunction: functionNames(given.values(), texts.values()),
    ...stubs,
  };
}

const VERBS = ["write", "read", "format", "parse", "check", "encode", "decode", "validate"];

function functionNames(
  types: Iterable<string>,
  texts: Iterable<string>,
): (name: string) => boolean {
  const names = new Set<string>();
  for (const type of types) {
    for (const verb of VERBS) names.add(verb + type);
    for (const direction of ["To", "From"]) names.add(`${lowerFirst(type)}${direction}Json`);
  }
  for (const text of texts) for (const verb of ["encode", "decode"]) names.add(verb + text);
  return (name) => names.has(name);
}

function nameStubs(
  ir: Ir,
  taken: readonly string[],
): Pick<Names, "client" | "service" | "binder" | "answer" | "item" | "method"> {
  const services = ir.services.map((one) => one.name).sort();
  const methods = ir.services
    .flatMap((one) => one.methods.map((method) => `${one.name}.${method.name}`))
    .sort();
  const clients = unique(services, (name) => `${pascal(name)}Client`, taken);
  const served = unique(services, (name) => `${pascal(name)}Service`, taken);
  const types = [...taken, ...clients.values(), ...served.values()];
  const answers = unique(methods, (name) => `${pascal(name)}Answer`, types);
  const items = unique(methods, (name) => `${pascal(name)}Item`, [...types, ...answers.values()]);
  const binders = unique(services, (name) => `bind${pascal(name)}`, STUB_VALUES);
  const constants = unique(methods, (name) => lowerFirst(pascal(name)), [
    ...STUB_VALUES,
    ...binders.values(),
  ]);
  return {
    client: (name) => found(clients, name),
    service: (name) => found(served, name),
    binder: (name) => found(binders, name),
    answer: (name) => found(answers, name),
    item: (name) => found(items, name),
    method: (name) => found(constants, name),
  };
}

function lowerFirst(name: string): string {
  return name.replace(/^./, (letter) => letter.toLowerCase());
}

function found(given: ReadonlyMap<string, string>, name: string): string {
  const one = given.get(name);
  if (one === undefined) throw new Error(`the IR refers to ${name}, which it does not have`);
  return one;
}

/** A name for each: what is wanted, else the second best, numbered where that is taken too. */
function unique(
  names: readonly string[],
  wanted: (name: string) => string,
  reserved: readonly string[],
  otherwise: (name: string) => string = wanted,
): ReadonlyMap<string, string> {
  const taken = new Set(reserved);
  return new Map(
    names.map((name) => {
      let chosen = wanted(name);
      for (let n = 1; taken.has(chosen); n++) chosen = `${otherwise(name)}${n === 1 ? "" : n}`;
      taken.add(chosen);
      return [name, chosen];
    }),
  );
}

function screaming(type: string): string {
  return type.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
}

/** `chat.message-list` as `ChatMessageList`. */
function pascal(name: string): string {
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
    "r w i value revision words out tokens all list each count from previous keyText json members own " +
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected public " +
    "return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** Functions of the runtime and of other generated modules, which a variable must not hide. */
const FUNCTION =
  /^(?:runtime|put|read|write|enter|leave|take|format|parse|check|get|set|skip|clear|add|safe|sorted|to|difference|sum|unknown|no|not|reserved|ordinal|member|bit|bytes|big|decimal)(?:[A-Z0-9]|$)/;

/** Variables that are made of other names: `stateOrdinal`, `eachBits`, `bits0`, `last3`. */
const DERIVED = /(?:Ordinal|Bits|ToJson|FromJson)$|^(?:bits|last)\d*$/;

/**
 * A local variable for a field: its name where that can be one, else with an underscore, which no
 * other variable ends in.
 */
export function local(name: string, position: number): string {
  if (!IDENTIFIER.test(name)) return `field_${position}_`;
  const isUsable =
    /^[a-z][0-9A-Za-z]*(?:_[0-9A-Za-z]+)*$/.test(name) &&
    !NOT_LOCAL.has(name) &&
    !FUNCTION.test(name) &&
    !DERIVED.test(name);
  return isUsable ? name : `${name}_`;
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
