import type { IrEnum, IrField, IrSlot, IrStruct, IrUnion } from "@twobyte/compiler/ir";
import type { Target } from "../binary/value-code.ts";
import { createTarget } from "../binary/value-code.ts";
import type { Context } from "../context.ts";
import { WIRE } from "../context.ts";
import { access, key, local } from "../names.ts";
import type { FunctionSource } from "../source/module-source.ts";
import { block, ModuleSource } from "../source/module-source.ts";
import { isNumericKey } from "../types/key-text.ts";
import { slotText, TYPES, typeText } from "../types/type-text.ts";
import { liveFields } from "../types/types-module.ts";
import { lower, slotFromJson, slotToJson } from "./json-code.ts";

export const JSON_MODULE = "./json.js";

/** `json.ts`: the JSON mapping of every type, in both directions. */
export function jsonModule(context: Context): ModuleSource {
  const module = new ModuleSource(JSON_MODULE, context.names.isFunction);
  const target = createTarget(context, module, containerFunctions);
  for (const struct of context.ir.structs) addStruct(target, struct);
  for (const union of context.ir.unions) addUnion(target, union);
  for (const one of context.ir.enums) addEnum(target, one);
  return module;
}

function functions(
  target: Target,
  name: string,
  type: string,
  exported: boolean,
  lines: { readonly to: readonly string[] | undefined; readonly from: readonly string[] },
  result: string = type,
): FunctionSource[] {
  const from: FunctionSource = {
    name: `${name}FromJson`,
    exported,
    parameters: [{ name: "json", type: "unknown" }],
    returns: result,
    lines: lines.from,
  };
  if (lines.to === undefined) return [from];
  const json = target.module.useType(WIRE, "JsonValue");
  return [
    {
      name: `${name}ToJson`,
      exported,
      parameters: [{ name: "value", type }],
      returns: json,
      lines: lines.to,
    },
    from,
  ];
}

function addStruct(target: Target, struct: IrStruct): void {
  const { context, module } = target;
  const type = module.useType(TYPES, context.names.type(struct.name));
  const fields = liveFields(struct);
  const label = (name: string): string => `${struct.name}.${name}`;
  const first = fields.findIndex((field) => field.optional);
  const leading = first === -1 ? fields : fields.slice(0, first);
  const jsonOf = (field: IrField): string =>
    slotToJson(target, field.slot, access("value", field.name), label(field.name));
  const properties = leading.map((field) => `${key(field.name)}: ${jsonOf(field)}`);
  const to =
    leading.length === fields.length
      ? objectLines("return ", properties)
      : [
          ...objectLines(
            `const json: { [name: string]: ${module.useType(WIRE, "JsonValue")} } = `,
            properties,
          ),
          ...fields.slice(leading.length).map((field) => {
            const set = `json[${JSON.stringify(field.name)}] = ${jsonOf(field)};`;
            return field.optional
              ? `if (${access("value", field.name)} !== undefined) ${set}`
              : set;
          }),
          "return json;",
        ];
  const names = `${context.names.constant(struct.name)}_NAMES`;
  module.constants.push({
    name: names,
    exported: false,
    type: "ReadonlySet<string>",
    value: `/* @__PURE__ */ new Set([${fields.map((field) => JSON.stringify(field.name)).join(", ")}])`,
  });
  const members = `${module.use(WIRE, "objectFromJson")}(json, ${names}, ${JSON.stringify(struct.name)});`;
  const member = (field: IrField): string =>
    `${module.use(WIRE, "own")}(members, ${JSON.stringify(field.name)})`;
  const isNamed = (field: IrField): boolean => field.optional || field.slot.nullable;
  const from = [
    fields.length === 0 ? members : `const members = ${members}`,
    ...fields
      .filter(isNamed)
      .map((field) => `const ${local(field.name, field.position)} = ${member(field)};`),
    ...objectLines(
      "return ",
      fields.map((field) => {
        const json = isNamed(field) ? local(field.name, field.position) : member(field);
        const text = slotFromJson(target, field.slot, json, label(field.name));
        //@fault json-property-left-out R-JSON-28 return `${key(field.name)}: ${json} === undefined ? undefined : ${text}`;
        return `${key(field.name)}: ${field.optional ? `${json} === undefined ? undefined : ${text}` : text}`;
      }),
    ),
  ];
  module.functions.push(
    ...functions(target, context.names.value(struct.name), type, true, { to, from }),
  );
}

/** A statement that ends in an object. */
function objectLines(head: string, properties: readonly string[]): string[] {
  if (properties.length === 0) return [`${head}{};`];
  return [`${head}{`, ...properties.map((property) => `  ${property},`), "};"];
}

function addUnion(target: Target, union: IrUnion): void {
  const { context, module } = target;
  const type = module.useType(TYPES, context.names.type(union.name));
  const members = union.members.filter((member) => member.removed === undefined);
  const to = block(
    `switch (${access("value", union.tag)})`,
    members.flatMap((member) => [
      `case ${JSON.stringify(member.value)}:`,
      //@fault json-without-tag R-JSON-22 `  return { ...(${context.names.value(member.struct)}ToJson(value) as object), ${key(union.tag)}: undefined } as never;`,
      `  return ${context.names.value(member.struct)}ToJson(value);`,
    ]),
  );
  const tag = `${module.use(WIRE, "own")}(${module.use(WIRE, "membersFromJson")}(json, ${JSON.stringify(union.name)}), ${JSON.stringify(union.tag)})`;
  const from = [
    `const tag = ${tag};`,
    ...block("switch (tag)", [
      ...members.flatMap((member) => [
        `case ${JSON.stringify(member.value)}:`,
        `  return ${context.names.value(member.struct)}FromJson(json);`,
      ]),
      "default:",
      `  return ${module.use(WIRE, "noMember")}(${JSON.stringify(`${union.name}.${union.tag}`)}, tag);`,
    ]),
  ];
  module.functions.push(
    ...functions(target, context.names.value(union.name), type, false, { to, from }),
  );
}

function addEnum(target: Target, one: IrEnum): void {
  const { context, module } = target;
  const type = module.useType(TYPES, context.names.type(one.name));
  const from = block("switch (json)", [
    ...one.members
      .filter((member) => member.removed === undefined)
      .map((member) => `case ${JSON.stringify(member.value)}:`),
    "  return json;",
    "default:",
    //@fault json-any-member R-JSON-20 "  return json as never;",
    `  return ${module.use(WIRE, "noMember")}(${JSON.stringify(one.name)}, json);`,
  ]);
  module.functions.push(
    ...functions(target, context.names.value(one.name), type, false, { to: undefined, from }),
  );
}

function containerFunctions(
  target: Target,
  slot: IrSlot,
  path: string,
  suffix: string,
): FunctionSource[] {
  const { context, module } = target;
  const { type } = slot;
  const text = typeText(context, module, type);
  const name = lower(suffix);
  const label = JSON.stringify(path);
  if (type.kind === "list") {
    return functions(target, name, text, false, {
      to: [
        `return value.map((each) => ${parenthesised(slotToJson(target, type.item, "each", path))});`,
      ],
      from: [
        `return ${module.use(WIRE, "arrayFromJson")}(json, ${label}).map((each) => ${parenthesised(slotFromJson(target, type.item, "each", path))});`,
      ],
    });
  }
  if (type.kind !== "map") return [];
  const types = `${slotText(context, module, type.key)}, ${slotText(context, module, type.value)}`;
  return functions(
    target,
    name,
    text,
    false,
    {
      to: [
        `return ${module.use(WIRE, "objectToJson")}([...value].map(([key, each]) => [${keyToJson(type.key)}, ${slotToJson(target, type.value, "each", path)}]));`,
      ],
      from: [
        `const map = new Map<${types}>();`,
        ...block(
          `for (const [name, each] of Object.entries(${module.use(WIRE, "membersFromJson")}(json, ${label})))`,
          [
            ...onceLines(target, type.key, label),
            `map.set(${keyText(target, type.key, label)}, ${slotFromJson(target, type.value, "each", path)});`,
          ],
        ),
        "return map;",
      ],
    },
    `Map<${types}>`,
  );
}

/** The name of a property for a key. */
function keyToJson({ type }: IrSlot): string {
  return type.kind === "uuid" ? "key.toLowerCase()" : "String(key)";
}

/** Names that differ can be one key where letters may be written large. */
function onceLines(target: Target, { type }: IrSlot, label: string): string[] {
  if (type.kind !== "uuid") return [];
  const refuse = `${target.module.use(WIRE, "refuseValue")}(${label}, "a key that is there once", name)`;
  return [`if (map.has(name.toLowerCase())) ${refuse};`];
}

/** A key from the name of a property. */
function keyText(target: Target, slot: IrSlot, label: string): string {
  const { type } = slot;
  if (type.kind === "bool") return `${target.module.use(WIRE, "keyBoolean")}(name, ${label})`;
  const isNumber = isNumericKey(target, slot);
  const json = isNumber ? `${target.module.use(WIRE, "keyNumber")}(name, ${label})` : "name";
  return slotFromJson(target, slot, json, JSON.parse(label) as string);
}

function parenthesised(text: string): string {
  return text.startsWith("{") ? `(${text})` : text;
}
