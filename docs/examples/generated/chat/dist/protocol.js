// @generated from the schema of example.chat. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

export const protocol = {
  name: "example.chat",
  lineage: "66c17a7411065b1d2c9233b46ada6483",
  revisions: [
    { number: 1, fingerprint: "22e39e723eee4157848d3a205f1e216b", draft: true }
  ]
};
