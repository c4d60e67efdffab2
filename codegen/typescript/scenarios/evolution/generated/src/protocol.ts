// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
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

/** The protocol scenario.evolution: hand it to `connect` or `serve`. */
export const protocol: Protocol = {
  name: "scenario.evolution",
  lineage: "0123456789abcdef0123456789abcdef",
  revisions: [
    { number: 1, fingerprint: "a417c249bb1f4187ecf4d211a14e057e", draft: false },
    { number: 2, fingerprint: "3430c8319572441afd1de25cab9ad978", draft: false },
    { number: 3, fingerprint: "553b443316d57db1d94260ad07cd8805", draft: true },
  ],
};
