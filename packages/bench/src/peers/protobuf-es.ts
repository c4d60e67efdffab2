import type { DescMessage, Message } from "@bufbuild/protobuf";
import { create, createFileRegistry, fromBinary, toBinary } from "@bufbuild/protobuf";
import { toInput } from "../convert.ts";
import { fileDescriptor } from "../derive/file-descriptor.ts";
import type { Peer } from "../peer.ts";
import type { Workload } from "../workload.ts";

export const protobufEs: Peer = {
  name: "protobuf-es",
  label: "protobuf-es",
  packages: ["@bufbuild/protobuf"],
  note: "input made with `create()` and int64 as BigInt outside the timed loop",
  prepare: (workload) => {
    const message = describe(workload);
    return {
      input: (value) =>
        create(message, toInput(workload.schema, { wide: (wide) => BigInt(wide) }, value)),
      encode: (value: Message) => toBinary(message, value),
      decode: (bytes: Buffer): unknown => fromBinary(message, bytes),
    };
  },
};

function describe({ name, schema }: Workload): DescMessage {
  const registry = createFileRegistry(fileDescriptor(schema, name), () => undefined);
  const message = registry.getMessage(`${name}.${schema.root}`);
  if (message === undefined) throw new Error(`protobuf-es: ${name}.${schema.root} is not declared`);
  return message;
}
