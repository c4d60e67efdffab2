import type { Peer } from "../peer.ts";

export const jsonBytes: Peer = {
  name: "json-bytes",
  label: "JSON → bytes",
  packages: [],
  note: "`Buffer.from(JSON.stringify(value))`, `JSON.parse(buffer.toString())`",
  prepare: () => ({
    encode: (value: unknown) => Buffer.from(JSON.stringify(value)),
    decode: (bytes: Buffer): unknown => JSON.parse(bytes.toString()),
  }),
};
