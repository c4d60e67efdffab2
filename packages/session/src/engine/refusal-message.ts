import type { NumberRange, Refusal } from "../frames/refusal.ts";

/** What the error says of a hello that was refused: why, and what to do about it. */
export function refusalMessage(refusal: Refusal, allowDraft: boolean): string {
  return `refused (${refusal.reason}): ${explain(refusal, allowDraft)}`;
}

function explain({ reason, offered, supported }: Refusal, allowDraft: boolean): string {
  const sides = `the client speaks ${show(offered)}, the server ${show(supported)}`;
  switch (reason) {
    case "version":
      return `of the protocol's versions ${sides}. Update the older side`;
    case "lineage":
      return "the two packages are of different protocols, or of locks that began separately";
    case "draft":
      return allowDraft
        ? `${sides}, and the drafts differ. Generate both packages from one schema`
        : `revision ${offered.highest} is a draft. Release it, or serve with allowDraft`;
    case "revision":
      return `of the schema's revisions ${sides}. Update the older side, or release its draft`;
    case "fingerprint":
      return `${sides}, but the newest that both have differs: one was made from another lock`;
  }
}

function show({ lowest, highest }: NumberRange): string {
  if (highest === 0) return "none";
  return lowest === highest ? `${lowest}` : `${lowest} to ${highest}`;
}
