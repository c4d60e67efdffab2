// @generated from the schema of example.live. Do not edit: change the schema and generate again.
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

/** The protocol example.live: hand it to `connect` or `serve`. */
export const protocol: Protocol = {
  name: "example.live",
  lineage: "7516b1479af8c8820bf54aa1f800c24a",
  revisions: [
    { number: 1, fingerprint: "aa8f421cf8237a163fa0d13ff9299943", draft: true },
  ],
};
