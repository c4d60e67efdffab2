import type { IrMemberDownlevel } from "@twobyte/compiler/ir";
import { isLiveAt } from "./lifetime.ts";

/** What enum and union members have in common. */
export interface Member {
  readonly value: string | number;
  readonly ordinal: number;
  readonly since: number;
  readonly removed?: number;
  readonly downlevel: IrMemberDownlevel;
}

/** Whether a value is, or once was, a member. */
export function isMember(members: readonly Member[], value: unknown): boolean {
  return members.some((member) => member.value === value);
}

/**
 * The member that a value is written as at a revision: itself, or what its down-level rules lead
 * to (R-DOWN-2, R-DOWN-3). Undefined when the revision cannot carry it.
 */
export function writtenMember<M extends Member>(
  members: readonly M[],
  value: unknown,
  revision: number,
): M | undefined {
  const same = members.filter((member) => member.value === value);
  const live = same.find((member) => isLiveAt(member, revision));
  const rule = same.at(-1)?.downlevel;
  if (live !== undefined || rule?.rule !== "as") return live;
  const others = members.filter((member) => !same.includes(member));
  return writtenMember(others, rule.member, revision);
}

/** The member with an ordinal, if the revision has it (R-ENUM-3). */
export function readMember<M extends Member>(
  members: readonly M[],
  ordinal: bigint,
  revision: number,
): M | undefined {
  return members.find((member) => BigInt(member.ordinal) === ordinal && isLiveAt(member, revision));
}
