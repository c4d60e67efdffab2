import { toInput } from "../convert.ts";
import type { Peer } from "../peer.ts";
import { keep } from "../pool.ts";
import { loadGenerated } from "./generated.ts";

interface Record {
  encode(value: unknown): Uint8Array;
  decode(bytes: Uint8Array): unknown;
}

export const bebop: Peer = {
  name: "bebop",
  label: "bebop (+ pooled copy)",
  packages: ["bebop"],
  note: "its `encode` returns a view that the next call overwrites, so the result is copied into a pool; int64 as BigInt",
  prepare: async ({ name, schema }) => {
    const records = await loadGenerated<Readonly<globalThis.Record<string, Record>>>("bebop.js");
    const record = records[`${bebopPrefix(name)}${schema.root}`];
    if (record === undefined) return { unfit: `generated/bebop.js has no ${name}` };
    return {
      input: (value) =>
        toInput(
          schema,
          {
            wide: (wide) => BigInt(wide),
            map: (entries) => new Map(Object.entries(entries)),
          },
          value,
        ),
      encode: (value: unknown) => keep(record.encode(value)),
      decode: (bytes: Buffer): unknown => record.decode(bytes),
    };
  },
};

/** All workloads share one .bop file; the prefix keeps their types apart. */
export function bebopPrefix(workload: string): string {
  return workload.charAt(0).toUpperCase() + workload.slice(1);
}
