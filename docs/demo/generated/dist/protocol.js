// @generated from the schema of example.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

export const protocol = {
  name: "example.live",
  lineage: "7516b1479af8c8820bf54aa1f800c24a",
  revisions: [
    { number: 1, fingerprint: "aa8f421cf8237a163fa0d13ff9299943", draft: true }
  ]
};
