import type { Ir } from "@twobyte/compiler/ir";
import * as wire from "@twobyte/wire";
import { transformSync } from "esbuild";
import { createContext } from "../context.ts";
import { modulesOf } from "../generate.ts";
import type { FunctionSource, ModuleSource } from "../source/module-source.ts";

/** Generated code that runs, addressed by the schema's names. */
export interface Generated {
  encodeBinary(struct: string, value: unknown, revision?: number): Uint8Array;
  decodeBinary(struct: string, bytes: Uint8Array, revision?: number): unknown;
  encodeText(struct: string, value: unknown, revision?: number): string;
  decodeText(struct: string, text: string, revision?: number): unknown;
  toJson(struct: string, value: unknown): unknown;
  fromJson(struct: string, json: unknown): unknown;
}

/** The modules that encode, decode and check; the others need a runtime. */
const CODEC = new Set(
  ["members", "binary", "text", "json", "check", "codec"].map((name) => `./${name}.js`),
);

type Call = (...given: readonly unknown[]) => unknown;

/**
 * Runs the generated modules of an IR in place: all as one script, without the printing and the
 * module loading that would take most of the time of ten thousand schemas.
 */
export function loadGenerated(ir: Ir): Generated {
  const context = createContext(ir);
  const modules = modulesOf(context).filter((module) => CODEC.has(module.path));
  const exported = modules.flatMap((module) =>
    module.functions.filter((one) => one.exported).map((one) => one.name),
  );
  const aliases = new Set(modules.flatMap((module) => module.imports().flatMap(aliasesOf)));
  const script = [...aliases, ...modules.map(scriptOf), `return { ${exported.join(", ")} };`];
  const names = Object.keys(wire);
  const code = transformSync(
    `function run(runtime, ${names.join(", ")}) {\n${script.join("\n")}\n}`,
    {
      loader: "ts",
      target: "node20",
    },
  ).code;
  const functions = new Function(`${code}\nreturn run;`)()(wire, ...Object.values(wire)) as {
    readonly [name: string]: Call;
  };
  const call = (name: string, ...given: readonly unknown[]): unknown => {
    const found = functions[name];
    if (found === undefined) throw new Error(`generated code has no ${name}`);
    return found(...given);
  };
  const revisions = (revision: number | undefined): readonly number[] =>
    revision === undefined ? [] : [revision];
  const type = context.names.type;
  return {
    encodeBinary: (struct, value, revision) =>
      call(`encode${type(struct)}`, value, ...revisions(revision)) as Uint8Array,
    decodeBinary: (struct, bytes, revision) =>
      call(`decode${type(struct)}`, bytes, ...revisions(revision)),
    encodeText: (struct, value, revision) =>
      call(`encode${context.names.inText(struct)}`, value, ...revisions(revision)) as string,
    decodeText: (struct, text, revision) =>
      call(`decode${context.names.inText(struct)}`, text, ...revisions(revision)),
    toJson: (struct, value) => call(`${context.names.value(struct)}ToJson`, value),
    fromJson: (struct, json) => call(`${context.names.value(struct)}FromJson`, json),
  };
}

/** The runtime's functions that have another name in generated code, for it has that name itself. */
function aliasesOf({ names }: { readonly names: readonly string[] }): string[] {
  return names.flatMap((name) => {
    const [, imported, own] = /^(.*) as (.*)$/.exec(name) ?? [];
    return own === undefined ? [] : [`const ${own} = runtime.${imported};`];
  });
}

function scriptOf(module: ModuleSource): string {
  const constants = module.constants.map((one) => `const ${one.name} = ${one.value};`);
  return [...constants, ...module.functions.map(functionText)].join("\n");
}

function functionText(one: FunctionSource): string {
  const parameters = one.parameters.map((parameter) =>
    parameter.initializer === undefined
      ? parameter.name
      : `${parameter.name} = ${parameter.initializer}`,
  );
  return `function ${one.name}(${parameters.join(", ")}) {\n${one.lines.join("\n")}\n}`;
}
