import type { ChangeRule } from "./change.ts";
import { breaking, oneWay, safe } from "./change.ts";

const otherOrdinals = "The same ordinal means another member to peers of the released revision.";

/** Ids of the rules about enums and unions. */
export type MemberRule =
  | "width-changed"
  | "member-added"
  | "member-added-refused"
  | "member-moved"
  | "member-erased"
  | "member-inserted"
  | "member-removed"
  | "member-renamed"
  | "union-member-struct-changed"
  | "union-tag-renamed";

/** Rules about enums and unions. */
export const memberRules: { readonly [Rule in MemberRule]: ChangeRule } = {
  "width-changed": breaking(
    "WIRE",
    (p) => `${p.path} is ${p.after} bits wide instead of ${p.before}.`,
    "All bits behind it stand elsewhere for peers of the released revision.",
  ),
  "member-added": safe(
    "WIRE",
    (p) => `${p.path} is new, with a rule for older peers.`,
    "Older peers are sent a member that they have, or the item is skipped and announced.",
  ),
  "member-added-refused": oneWay(
    "old-to-new",
    (p) => `${p.path} is new and refused to older peers.`,
    "A value that has it cannot be written for a peer of an older revision.",
  ),
  "member-moved": breaking(
    "WIRE",
    (p) => `${p.path} has ordinal ${p.after} instead of ${p.before}.`,
    otherOrdinals,
  ),
  "member-erased": breaking("WIRE", (p) => `${p.path} is gone from the lock.`, otherOrdinals),
  "member-inserted": breaking(
    "WIRE",
    (p) => `${p.path} was added to released revision ${p.after}.`,
    "Peers of that revision refuse it.",
  ),
  "member-removed": breaking(
    "WIRE",
    (p) => `${p.path} is removed from revision ${p.after} on.`,
    "Older peers still send it, and new code has no case for it.",
  ),
  "member-renamed": breaking(
    "JSON",
    (p) => `${p.before} is called ${p.after}.`,
    "The JSON mapping and the generated type have the new value; the bytes are the same.",
  ),
  "union-member-struct-changed": breaking(
    "WIRE",
    (p) => `${p.path} holds ${p.after} instead of ${p.before}.`,
    "Peers of the released revision read and write other bytes.",
  ),
  "union-tag-renamed": breaking(
    "JSON",
    (p) => `${p.path} is told apart by ${p.after} instead of ${p.before}.`,
    "The JSON mapping and the generated type have the new name; the bytes are the same.",
  ),
};
