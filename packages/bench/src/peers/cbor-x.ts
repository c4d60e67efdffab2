import { Encoder, isNativeAccelerationEnabled } from "cbor-x";
import type { Codec, Peer } from "../peer.ts";

const packages = ["cbor-x"];
const extract = isNativeAccelerationEnabled ? "native string extraction" : "no native part";

export const cborPlain: Peer = {
  name: "cbor-x",
  label: "cbor-x",
  packages,
  note: `plain CBOR maps; ${extract}`,
  prepare: () => codec(new Encoder({ useRecords: false, mapsAsObjects: true })),
};

export const cborRecords: Peer = {
  name: "cbor-x-records",
  label: "cbor-x records",
  packages,
  note: "structures learned beforehand and shared out of band (its best case), default limits",
  prepare: (workload) => {
    const encoder = new Encoder({ structures: [] });
    for (const value of workload.values) encoder.encode(value);
    return codec(encoder);
  },
};

function codec(encoder: Encoder): Codec {
  return {
    encode: (value: unknown) => encoder.encode(value),
    decode: (bytes: Buffer): unknown => encoder.decode(bytes),
  };
}
