import type { Peer } from "../peer.ts";
import { loadGenerated } from "./generated.ts";

interface Writer {
  finish(): Uint8Array;
}

interface StaticMessage {
  encode(value: unknown): Writer;
  decode(bytes: Uint8Array): unknown;
}

type StaticModule = Readonly<Record<string, Readonly<Record<string, StaticMessage>>>>;

export const protobufJs: Peer = {
  name: "protobufjs",
  label: "protobufjs static",
  packages: ["protobufjs"],
  note: "static module, `long` switched off: 64-bit integers are plain numbers",
  prepare: async ({ name, schema }) => {
    const { default: protobuf } = await import("protobufjs/minimal.js");
    Reflect.set(protobuf.util, "Long", null);
    protobuf.configure();
    const generated = await loadGenerated<StaticModule>("protobufjs.js");
    const message = generated[name]?.[schema.root];
    if (message === undefined) return { unfit: `generated/protobufjs.js has no ${name}` };
    return {
      encode: (value: unknown) => message.encode(value).finish(),
      decode: (bytes: Buffer): unknown => message.decode(bytes),
    };
  },
};
