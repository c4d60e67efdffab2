// @generated from the schema of bench.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

export const protocol = {
  name: "bench.live",
  lineage: "00000000000000000000000000000000",
  revisions: [
    { number: 1, fingerprint: "7753d95b3712e23d4da1a05a42d65853", draft: true }
  ]
};
