import { Type } from "@sinclair/typebox";
import { enumOf, struct, u53 } from "@twobyte/schema";

/** A web address, or a template of one: GitHub sends both under names that end in `_url`. */
export const url = Type.String();

/** Number of a thing in GitHub's database; unique per kind of thing. */
export const id = u53();

/** GitHub's global identifier, opaque text. */
export const nodeId = Type.String();

/** A Git object's hash, as the hexadecimal text that people paste; all zeros mean "none". */
export const sha = Type.String({ pattern: "^[0-9a-f]{40}$" });

export const State = enumOf("State", ["open", "closed"], {
  description: "Of an issue, a pull request or a milestone.",
});

export const LockReason = enumOf("LockReason", ["resolved", "off-topic", "too heated", "spam"], {
  description: "Why a conversation was locked.",
});

export const AuthorAssociation = enumOf(
  "AuthorAssociation",
  [
    "COLLABORATOR",
    "CONTRIBUTOR",
    "FIRST_TIMER",
    "FIRST_TIME_CONTRIBUTOR",
    "MANNEQUIN",
    "MEMBER",
    "NONE",
    "OWNER",
  ],
  { description: "What the author is to the repository." },
);

export const Change = struct(
  "Change",
  { from: Type.String() },
  { description: "What a text was before it was edited." },
);
