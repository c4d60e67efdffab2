// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

export const protocol = {
  name: "scenario.types",
  lineage: "0123456789abcdef0123456789abcdef",
  revisions: [
    { number: 1, fingerprint: "a298b21de4f0bf47fd099b643e8e5ed7", draft: true }
  ]
};
