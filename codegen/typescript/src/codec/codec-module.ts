import type { IrStruct, IrType } from "@twobyte/compiler/ir";
import { BINARY } from "../binary/binary-module.ts";
import { CHECK, isCheckedIfLarge, isConstrained } from "../check/check-module.ts";
import type { Context } from "../context.ts";
import { WIRE } from "../context.ts";
import { JSON_MODULE } from "../json/json-module.ts";
import type { Names } from "../names.ts";
import { ModuleSource } from "../source/module-source.ts";
import { TEXT } from "../text/text-module.ts";
import { TYPES } from "../types/type-text.ts";

const CODEC = "./codec.js";

/** `codec.ts`: what users import to encode, decode and validate; one function a job and a type. */
export function codecModule(context: Context): ModuleSource {
  const module = new ModuleSource(CODEC, context.names.isFunction);
  const { structs, enums, unions } = context.ir;
  // What is removed keeps its functions, for bytes of older revisions; its type has no name any more.
  const types = [...structs, ...enums, ...unions].filter((one) => one.removed === undefined);
  const typeNames = types.map((one) => context.names.type(one.name));
  module.passOn(TYPES, typeNames, true);
  const mapped = structs.flatMap((one) => [
    `${context.names.value(one.name)}FromJson`,
    `${context.names.value(one.name)}ToJson`,
  ]);
  module.passOn(JSON_MODULE, mapped, false);
  module.passOn(WIRE, ["CodecError"], false);
  for (const struct of structs) addStruct(context, module, struct);
  return module;
}

interface Profile {
  suffixed(names: Names, struct: string): string;
  readonly words: string;
  /** Type of a message when it is read. */
  readonly type: string;
  readonly module: string;
  readonly encode: readonly [run: string, struct: string];
  readonly decode: readonly [run: string, struct: string];
}

const PROFILES: readonly Profile[] = [
  {
    suffixed: (names, struct) => names.type(struct),
    words: "in the binary profile",
    type: "Uint8Array",
    module: BINARY,
    encode: ["encodeBinary", "write"],
    decode: ["decodeBinary", "read"],
  },
  {
    suffixed: (names, struct) => names.inText(struct),
    words: "in the text profile",
    type: "string",
    module: TEXT,
    encode: ["encodeText", "format"],
    decode: ["decodeText", "parse"],
  },
];

function addStruct(context: Context, module: ModuleSource, struct: IrStruct): void {
  const name = context.names.type(struct.name);
  const type = module.useType(TYPES, name);
  for (const profile of PROFILES) addProfile(context, module, struct, profile);
  module.functions.push({
    name: `validate${name}`,
    doc: `Throws a CodecError unless \`value\` is of type ${name} and keeps the schema's constraints.`,
    exported: true,
    parameters: [{ name: "value", type: "unknown" }],
    returns: `asserts value is ${type}`,
    lines: [`encode${context.names.inText(struct.name)}(value as ${type});`],
  });
}

function addProfile(
  context: Context,
  module: ModuleSource,
  struct: IrStruct,
  profile: Profile,
): void {
  const name = context.names.type(struct.name);
  const suffixed = profile.suffixed(context.names, struct.name);
  const newest = context.revision;
  const own: IrType = { kind: "struct", name: struct.name };
  const check = isConstrained(context, own) ? module.use(CHECK, `check${name}`) : undefined;
  // Where lengths are bounded and nothing else, writers and readers tell when to check.
  const ifLarge = isCheckedIfLarge(context, own) ? check : undefined;
  const written = profile.type === "string" ? undefined : ifLarge;
  const dated = struct.versioned || struct.since > 1 || struct.removed !== undefined;
  const revision = dated ? [{ name: "revision", type: "number", initializer: `${newest}` }] : [];
  const of = dated ? ", written at `revision`" : "";
  const lacking = [
    ...(struct.since > 1 ? [`revision < ${struct.since}`] : []),
    ...(struct.removed === undefined ? [] : [`revision >= ${struct.removed}`]),
  ].join(" || ");
  const guard = (refuse: string): string[] => [
    ...(dated ? [`${module.use(WIRE, "checkRevision")}(revision, ${newest});`] : []),
    ...(lacking === ""
      ? []
      : [`if (${lacking}) ${module.use(WIRE, refuse)}(${JSON.stringify(struct.name)}, revision);`]),
  ];
  const run = (
    [outer, inner]: readonly [string, string],
    input: string,
    checked: string | undefined,
  ): string => {
    const code = module.use(profile.module, `${inner}${name}`);
    const tail = checked === undefined ? "" : `, ${checked}`;
    return `${module.use(WIRE, outer)}(${code}, ${input}, ${dated ? "revision" : newest}${tail})`;
  };
  module.functions.push({
    name: `encode${suffixed}`,
    doc: `Encodes ${name} ${profile.words}${of}. Throws a CodecError for what is none.`,
    exported: true,
    parameters: [{ name: "value", type: name }, ...revision],
    returns: profile.type === "string" ? "string" : module.useType(WIRE, "OwnedBytes"),
    lines: [
      ...guard("notExpressible"),
      ...bound("message", run(profile.encode, "value", written), written ? undefined : check),
    ],
  });
  module.functions.push({
    name: `decode${suffixed}`,
    doc: `Decodes ${name} ${profile.words}${of}. Throws a CodecError for anything else.`,
    exported: true,
    parameters: [{ name: "message", type: profile.type }, ...revision],
    returns: name,
    lines: [
      ...guard("noMessage"),
      ...bound("value", run(profile.decode, "message", ifLarge), ifLarge ? undefined : check),
    ],
  });
}

/** Returns `text`, after the check where there is one: it expects a value of the right types. */
function bound(name: string, text: string, check: string | undefined): string[] {
  return check === undefined
    ? [`return ${text};`]
    : [`const ${name} = ${text};`, `${check}(value);`, `return ${name};`];
}
