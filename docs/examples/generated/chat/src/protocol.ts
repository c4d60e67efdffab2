// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
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

/** The protocol example.chat: hand it to `connect` or `serve`. */
export const protocol: Protocol = {
  name: "example.chat",
  lineage: "66c17a7411065b1d2c9233b46ada6483",
  revisions: [
    { number: 1, fingerprint: "22e39e723eee4157848d3a205f1e216b", draft: true },
  ],
};
