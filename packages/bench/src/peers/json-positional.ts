import { makePositional } from "../derive/positional.ts";
import type { Peer } from "../peer.ts";

export const jsonPositional: Peer = {
  name: "json-positional",
  label: "JSON positional arrays (string)",
  packages: [],
  note: "generated code packs objects into arrays and makes objects of them again",
  prepare: ({ schema }) => {
    const { pack, unpack } = makePositional(schema);
    return {
      encode: (value: unknown) => JSON.stringify(pack(value)),
      decode: (text: string): unknown => unpack(JSON.parse(text)),
    };
  },
};
