// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

export const protocol = {
  name: "example.feed",
  lineage: "52760a25be7dfa7ecedb691ef6060058",
  revisions: [
    { number: 1, fingerprint: "53bb330c31db918e2ee9a6a1d86957ed", draft: true }
  ]
};
