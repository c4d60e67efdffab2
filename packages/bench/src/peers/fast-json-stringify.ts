import build from "fast-json-stringify";
import { jsonSchema } from "../derive/json-schema.ts";
import type { Peer } from "../peer.ts";

export const fastJsonStringify: Peer = {
  name: "fast-json-stringify",
  label: "fast-json-stringify (string)",
  packages: ["fast-json-stringify"],
  note: "decoded with `JSON.parse`",
  prepare: ({ schema }) => {
    const stringify = build(jsonSchema(schema));
    return {
      encode: (value: unknown) => stringify(value),
      decode: (text: string): unknown => JSON.parse(text),
    };
  },
};
