import { isNativeAccelerationEnabled, Packr } from "msgpackr";
import type { Codec, Peer } from "../peer.ts";
import type { Workload } from "../workload.ts";

const packages = ["msgpackr"];
const extract = isNativeAccelerationEnabled ? "native string extraction" : "no native part";

export const msgpackrPlain: Peer = {
  name: "msgpackr",
  label: "msgpackr",
  packages,
  note: `plain MessagePack maps; ${extract}`,
  prepare: () => codec(new Packr({ useRecords: false })),
};

export const msgpackrRecords: Peer = {
  name: "msgpackr-records",
  label: "msgpackr records",
  packages,
  note: "structures learned beforehand and shared out of band (its best case), default limits",
  prepare: (workload) => learned(new Packr({ structures: [] }), workload),
};

export const msgpackrBundled: Peer = {
  name: "msgpackr-bundled",
  label: "msgpackr records + bundleStrings",
  packages,
  note: "as records, with `bundleStrings`",
  prepare: (workload) => learned(new Packr({ structures: [], bundleStrings: true }), workload),
};

function learned(packr: Packr, workload: Workload): Codec {
  for (const value of workload.values) packr.pack(value);
  return codec(packr);
}

function codec(packr: Packr): Codec {
  return {
    encode: (value: unknown) => packr.pack(value),
    decode: (bytes: Buffer): unknown => packr.unpack(bytes),
  };
}
