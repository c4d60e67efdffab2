// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

export const protocol = {
  name: "example.jobs",
  lineage: "4b7288c4c776d563c72314572564561f",
  revisions: [
    { number: 1, fingerprint: "3d7929f45b394adcfee062f1847e6693", draft: true }
  ]
};
