// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

export const protocol = {
  name: "example.chat",
  lineage: "0123456789abcdef0123456789abcdef",
  revisions: [
    { number: 1, fingerprint: "0e3b632bd164863e8fa18f3ea3777266", draft: true }
  ]
};
