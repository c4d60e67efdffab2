import { PbfReader, PbfWriter } from "pbf";
import { compile } from "pbf/compile";
import * as protocolBuffersSchema from "protocol-buffers-schema";
import { protoText } from "../derive/proto.ts";
import type { Peer } from "../peer.ts";
import type { FieldType, Schema, Struct } from "../schema.ts";
import { structOf } from "../schema.ts";
import type { Value } from "../workload.ts";

type Write = (value: unknown, writer: PbfWriter) => void;
type Read = (reader: PbfReader) => unknown;

export const pbf: Peer = {
  name: "pbf",
  label: "pbf",
  packages: ["pbf"],
  note: "compiled at run time; a new writer for each message, as its documentation has it",
  prepare: ({ name, schema }) => {
    const proto = protocolBuffersSchema.parse(protoText(schema, name, "oneof"));
    const compiled = compile(proto);
    const write = compiled[`write${schema.root}`] as Write;
    const read = compiled[`read${schema.root}`] as Read;
    return {
      encode: (value: unknown) => {
        const writer = new PbfWriter();
        write(value, writer);
        return writer.finish();
      },
      decode: (bytes: Buffer): unknown => read(new PbfReader(bytes)),
      output: (decoded) => dropAbsent(schema, structOf(schema, schema.root), decoded),
    };
  },
};

/** It gives absent fields their default; the mark of the field's `oneof` says what was there. */
function dropAbsent(schema: Schema, struct: Struct, decoded: unknown): Value {
  const source = decoded as Value;
  const present = struct.fields.filter(
    ({ name, optional }) => !optional || source[`_${name}`] === name,
  );
  return Object.fromEntries(
    present.map(({ name, type }) => [name, dropInside(schema, type, source[name])]),
  );
}

function dropInside(schema: Schema, type: FieldType, value: unknown): unknown {
  if (type.kind === "list") {
    return (value as unknown[]).map((item) => dropInside(schema, type.of, item));
  }
  if (type.kind !== "ref") return value;
  return dropAbsent(schema, structOf(schema, type.name), value);
}
