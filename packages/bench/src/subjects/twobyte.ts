import type { Codec, Subject, Wire } from "../peer.ts";
import type { Schema } from "../schema.ts";
import { generatedInput } from "./input.ts";
import type { GeneratedModule } from "./load-twobyte.ts";
import { functionOf, loadModule } from "./load-twobyte.ts";
import { tickHints } from "./tick-hints.ts";

/** The functions that an application imports. */
export function codecOf(module: GeneratedModule, schema: Schema): Codec {
  return {
    input: generatedInput(schema),
    encode: functionOf(module, `encode${schema.root}`) as (input: unknown) => Uint8Array,
    decode: functionOf(module, `decode${schema.root}`) as (wire: Wire) => unknown,
    enums: "name",
  };
}

export const twobyte: Subject = {
  name: "twobyte",
  label: "Twobyte binary",
  packages: [],
  note: "generated `encodeX` and `decodeX`; bounds on all strings, lists and maps, checked both ways",
  family: "twobyte",
  role: "binary",
  prepare: async ({ name, schema }) => codecOf(await loadModule(name, "codec"), schema),
};

export const twobyteHints: Subject = {
  name: "twobyte-hints",
  label: "Twobyte binary, hints",
  packages: [],
  note: "bid and ask declared as `decimal(2)`, ts as `delta`",
  family: "twobyte",
  role: "hints",
  prepare: async ({ name, schema }) =>
    tickHints(name) === undefined
      ? { unfit: "its fields are declared without hints" }
      : codecOf(await loadModule(`${name}-hints`, "codec"), schema),
};
