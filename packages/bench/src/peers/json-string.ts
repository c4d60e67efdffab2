import type { Peer } from "../peer.ts";

export const jsonString: Peer = {
  name: "json-string",
  label: "JSON → string",
  packages: [],
  prepare: () => ({
    encode: (value: unknown) => JSON.stringify(value),
    decode: (text: string): unknown => JSON.parse(text),
  }),
};
