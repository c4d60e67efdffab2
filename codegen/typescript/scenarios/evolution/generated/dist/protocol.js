// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

export const protocol = {
  name: "scenario.evolution",
  lineage: "0123456789abcdef0123456789abcdef",
  revisions: [
    { number: 1, fingerprint: "a417c249bb1f4187ecf4d211a14e057e", draft: false },
    { number: 2, fingerprint: "fdff678f85841c3b0903118011bbd160", draft: false },
    { number: 3, fingerprint: "8f43f664f6eb9117b52b14510e338047", draft: true }
  ]
};
