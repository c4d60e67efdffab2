import type { Loader, Peer } from "../peer.ts";

/** Every peer, in the order of the tables. */
export const peers: readonly Loader<Peer>[] = [
  { name: "json-string", load: async () => (await import("./json-string.ts")).jsonString },
  { name: "json-bytes", load: async () => (await import("./json-bytes.ts")).jsonBytes },
  {
    name: "json-positional",
    load: async () => (await import("./json-positional.ts")).jsonPositional,
  },
  {
    name: "fast-json-stringify",
    load: async () => (await import("./fast-json-stringify.ts")).fastJsonStringify,
  },
  { name: "msgpackr", load: async () => (await import("./msgpackr.ts")).msgpackrPlain },
  { name: "msgpackr-records", load: async () => (await import("./msgpackr.ts")).msgpackrRecords },
  { name: "msgpackr-bundled", load: async () => (await import("./msgpackr.ts")).msgpackrBundled },
  { name: "cbor-x", load: async () => (await import("./cbor-x.ts")).cborPlain },
  { name: "cbor-x-records", load: async () => (await import("./cbor-x.ts")).cborRecords },
  { name: "protobuf-es", load: async () => (await import("./protobuf-es.ts")).protobufEs },
  { name: "protobufjs", load: async () => (await import("./protobufjs.ts")).protobufJs },
  { name: "pbf", load: async () => (await import("./pbf.ts")).pbf },
  { name: "avsc", load: async () => (await import("./avsc.ts")).avsc },
  { name: "bebop", load: async () => (await import("./bebop.ts")).bebop },
];
