// @generated from the schema of twobyte.conformance. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

export const protocol = {
  name: "twobyte.conformance",
  lineage: "8d8cea9097ff00270431f880efc0c7f7",
  revisions: [
    { number: 1, fingerprint: "63e147cb1d0dd352b5ebdb2cb73d748d", draft: false },
    { number: 2, fingerprint: "e2df9bfb09fa81ba57d650ca39320e27", draft: false }
  ]
};
