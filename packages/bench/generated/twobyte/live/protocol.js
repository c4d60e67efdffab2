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
    { number: 1, fingerprint: "1c196efa5b24c94f37545d1fd5ca0f8d", draft: true }
  ]
};
