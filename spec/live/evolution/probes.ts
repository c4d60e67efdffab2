import type {
  FieldSketch,
  MethodSketch,
  Sketch,
  StructSketch,
} from "../../../codegen/compiler/src/testing/declare.ts";

/**
 * A sketch with a service that carries its structs both ways: `putChat` takes a Chat, `getChat`
 * answers with one. Rules for older revisions that follow from where a struct stands are spelled
 * out as they were, for the service must not change them.
 */
export function withProbes(sketch: Sketch, names: readonly string[]): Sketch {
  const structs = Object.entries(sketch.structs ?? {}).map(([name, one]) => [name, spelled(one)]);
  const methods = names.flatMap((name): [string, MethodSketch][] => [
    [`put${name}`, { ...open, input: name }],
    [`get${name}`, { ...open, input: "Nothing", outputs: [name] }],
  ]);
  return {
    ...sketch,
    structs: { ...Object.fromEntries(structs), Nothing: {} },
    services: { Probe: { methods: Object.fromEntries(methods) } },
  };
}

const open = { policies: { auth: { mode: "public" } } } as const;

function spelled(struct: StructSketch): StructSketch {
  const fields = Object.entries(struct.fields ?? {}).map(([name, one]) => [name, omitted(one)]);
  return { ...struct, fields: Object.fromEntries(fields) };
}

function omitted(field: FieldSketch): FieldSketch {
  const whole = typeof field === "object" && "type" in field ? field : { type: field };
  return { downlevel: "omit", ...whole };
}
