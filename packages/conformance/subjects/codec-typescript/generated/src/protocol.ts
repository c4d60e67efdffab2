// @generated from the schema of twobyte.conformance.values. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

/** A protocol and the revisions of it that this package speaks. */
export interface Protocol {
  readonly name: string;
  readonly lineage: string;
  readonly revisions: readonly { readonly number: number; readonly fingerprint: string; readonly draft: boolean }[];
}

/** The protocol twobyte.conformance.values: hand it to `connect` or `serve`. */
export const protocol: Protocol = {
  name: "twobyte.conformance.values",
  lineage: "d13ce46420cd6f87ccdf2356a7751248",
  revisions: [
    { number: 1, fingerprint: "7c85df4c674b32e19103c9ca4d977299", draft: false },
    { number: 2, fingerprint: "3f2eb93befde74a56dc1470ec6df2946", draft: false },
    { number: 3, fingerprint: "34e9f9bad75565f36946d3b64b6e377e", draft: false },
    { number: 4, fingerprint: "b395cd6ad373b813faf1444c76d2d099", draft: false },
  ],
};
