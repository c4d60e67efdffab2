import type { BreakingRule } from "./rules.ts";

const restore =
  "Restore the lock from version control; it comes about only when the lock was lost, edited, or " +
  "merged wrongly.";

/** What to do about a change that is not safe; `docs/breaking-rules.md` says the same. */
export const advice: { readonly [Rule in BreakingRule]?: string } = {
  "lineage-changed": restore,
  "revision-rewritten": restore,
  "package-renamed": "Publish the new name beside the old one for a while.",
  "type-erased": restore,
  "type-removed":
    "Nothing to do on the wire. Keep an alias in your own code while callers move on.",
  "type-renamed": "Nothing to do on the wire: `renamedFrom` has done it.",
  "field-added-refused":
    'This is the default for what callers send, so that nothing is lost silently. Declare `downlevel: "omit"` if an older peer does as well without the field, or look at `peer.revision` before setting it.',
  "field-moved": restore,
  "field-erased": restore,
  "field-inserted": restore,
  "field-type-changed":
    "Add a field with a new name, and remove the old one when no old peer is left.",
  "field-presence-changed":
    "Add a field with a new name, and remove the old one when no old peer is left.",
  "property-removed": "Deprecate a property for a while before you remove it.",
  "required-field-removed":
    "Declare the constant in the struct's options: `removed: { count: 0 }`. It has to keep the bounds that the field had, for older peers still check them.",
  "tombstone-changed": restore,
  "field-renamed":
    "Old and new peers still talk. Whoever reads the JSON mapping (logs, `call`, plain HTTP) needs the new name.",
  "default-changed": "Add a field with a new name and the new default.",
  "downlevel-refused": "Release the field's use first where all peers are new.",
  "readonly-added": "Callers copy the object instead of assigning.",
  "constraint-tightened":
    "Roll the bound out to writers first; let readers enforce it when no old writer is left.",
  "constraint-loosened": "Roll readers out first, then let writers use the new room.",
  "constraint-replaced": "Loosen to what both accept, roll it out everywhere, then tighten.",
  "width-changed": restore,
  "member-added-refused":
    'Say of the member what older peers are sent: `{ as: "red" }` among the members of `enumOf`, or in the option `members` of a union; or `{ skip: true }` for items of a stream. A member can stand for a newer one only if that has every field it asks for, of the same type and within its bounds; and no member can where two may not be the same, as keys of a map or in a list of unique items.',
  "member-moved": restore,
  "member-erased": restore,
  "member-inserted": restore,
  "member-removed": "Keep the member and deprecate it until no old peer is left.",
  "member-renamed":
    "Old and new peers still talk. Whoever reads the JSON mapping needs the new value.",
  "union-member-struct-changed": "Add a member with a new tag.",
  "union-tag-renamed":
    "Old and new peers still talk. Whoever reads the JSON mapping needs the new name.",
  "code-moved": restore,
  "code-erased": restore,
  "code-reused": restore,
  "method-removed": "Deprecate the method until no old caller is left.",
  "method-renamed": "Nothing to do on the wire: `renamedFrom` has done it.",
  "service-renamed": "Nothing to do on the wire: `renamedFrom` has done it.",
  "method-kind-changed": "Add a method with a new name.",
  "method-input-changed": "Add a method with a new name, or fields to the input that it has.",
  "topic-key-changed": "Add a topic with a new name, and publish to both for a while.",
  "service-side-changed": "Add a service with a new name.",
  "method-message-added":
    "Handlers look at `peer.revision`, callers at the `revision` of their session, before they send it.",
  "method-message-removed": "Remove it when no old peer is left.",
  "method-messages-rewritten": restore,
  "method-outputs-swapped":
    "Add the new output, move callers over, then remove the old one; or add a method.",
  "auth-tightened": "Give callers the scopes first.",
  "max-bytes-lowered": "Lower what writers send first.",
  "max-bytes-raised": "Roll readers out first.",
  "rate-tightened": "Watch the rate of real callers before you enforce it.",
  "retry-weakened": "Keep results for repeated calls until no old client is left.",
  "deadline-shortened": "Measure how long calls take before you cut them.",
  "detach-shortened": "Let running streams end first.",
  "overflow-weakened": "Readers must take announced skips first.",
  "replay-shortened": "Let readers ask for less first.",
};
