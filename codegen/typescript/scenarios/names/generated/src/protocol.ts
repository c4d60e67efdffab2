// @generated from the schema of scenario.names. Do not edit: change the schema and generate again.
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

/** The protocol scenario.names: hand it to `connect` or `serve`. */
export const protocol: Protocol = {
  name: "scenario.names",
  lineage: "0123456789abcdef0123456789abcdef",
  revisions: [
    { number: 1, fingerprint: "1f9ca4c165270de893d33ac0be012db8", draft: true },
  ],
};
