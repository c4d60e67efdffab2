// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkObject, noMember, notExpressible } from "@twobyte/wire";
const REACTION = ["like", "doubt", "cheer"];
const STATE = ["open", "closed", "stuck", "merged", "split"];
export function ordinalOfReaction(value, field, revision) {
  switch (value) {
    case "like":
      return 0;
    case "doubt":
      return 1;
    case "cheer":
      return revision >= 3 ? 2 : notExpressible(field, revision, "skip");
    default:
      return noMember(field, value);
  }
}
export function memberOfReaction(ordinal, revision) {
  if (ordinal === 2 && revision < 3) return void 0;
  return REACTION[ordinal];
}
export function ordinalOfState(value, field, revision) {
  switch (value) {
    case "open":
      return 0;
    case "closed":
      return 1;
    case "merged":
      return revision >= 2 ? 3 : 1;
    case "split":
      return revision >= 3 ? 4 : revision >= 2 ? 3 : 1;
    default:
      return noMember(field, value);
  }
}
export function memberOfState(ordinal, revision) {
  if (ordinal === 2 && (revision < 2 || revision >= 3)) return void 0;
  if (ordinal === 3 && revision < 2) return void 0;
  if (ordinal === 4 && revision < 3) return void 0;
  return STATE[ordinal];
}
export function ordinalOfChange(value, field, revision) {
  checkObject(value, field);
  const tag = value.kind;
  switch (tag) {
    case "opened":
      return 0;
    case "closed":
      return 1;
    case "moved":
      return revision >= 2 ? 2 : 0;
    case "renamed":
      return revision >= 3 ? 3 : notExpressible(field, revision);
    default:
      return noMember(field, tag);
  }
}
