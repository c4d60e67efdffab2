import avro from "avsc";
import { toInput } from "../convert.ts";
import { avroSchema } from "../derive/avro.ts";
import type { Peer } from "../peer.ts";

export const avsc: Peer = {
  name: "avsc",
  label: "avsc",
  packages: ["avsc"],
  note: "`type.toBuffer`, `type.fromBuffer`; absent fields given as `null`",
  prepare: ({ schema }) => {
    const type = avro.Type.forSchema(avroSchema(schema) as avro.Schema);
    return {
      input: (value) => toInput(schema, { absent: "null" }, value),
      encode: (value: unknown) => type.toBuffer(value),
      decode: (bytes: Buffer): unknown => type.fromBuffer(bytes),
    };
  },
};
