// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkObject, noMember, notExpressible } from "@twobyte/wire";
import type { Change, Reaction, State } from "./types.js";

/** Members of Reaction by ordinal. */
const REACTION: readonly Reaction[] = ["like", "doubt", "cheer"];

/** Members of State by ordinal. */
const STATE: readonly State[] = ["open", "closed", "stuck" as State, "merged", "split"];

/** Ordinal of a member of Reaction. */
export function ordinalOfReaction(value: Reaction, field: string, revision: number): number {
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

/** Member of Reaction by ordinal; undefined when there is none in the revision. */
export function memberOfReaction(ordinal: number, revision: number): Reaction | undefined {
  if (ordinal === 2 && revision < 3) return undefined;
  return REACTION[ordinal];
}

/** Ordinal of a member of State. */
export function ordinalOfState(value: State, field: string, revision: number): number {
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

/** Member of State by ordinal; undefined when there is none in the revision. */
export function memberOfState(ordinal: number, revision: number): State | undefined {
  if (ordinal === 2 && (revision < 2 || revision >= 3)) return undefined;
  if (ordinal === 3 && revision < 2) return undefined;
  if (ordinal === 4 && revision < 3) return undefined;
  return STATE[ordinal];
}

/** Ordinal of a member of Change. */
export function ordinalOfChange(value: Change, field: string, revision: number): number {
  checkObject(value, field);
  const tag: unknown = value.kind;
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
