import type { ChangeRule } from "./change.ts";
import { breaking, ofSource, oneWay, safe } from "./change.ts";

const otherBytes = "Peers of the released revision read and write other bytes.";

/** Ids of the rules about the protocol as a whole, structs and their fields. */
export type TypeRule =
  | "lineage-changed"
  | "revision-rewritten"
  | "package-renamed"
  | "type-added"
  | "type-erased"
  | "type-removed"
  | "type-renamed"
  | "field-added"
  | "field-added-refused"
  | "field-moved"
  | "field-erased"
  | "field-inserted"
  | "field-type-changed"
  | "field-presence-changed"
  | "field-removed"
  | "property-removed"
  | "required-field-removed"
  | "tombstone-changed"
  | "field-renamed"
  | "default-changed"
  | "default-added"
  | "downlevel-refused"
  | "downlevel-relaxed"
  | "readonly-added"
  | "deprecation-changed"
  | "constraint-tightened"
  | "constraint-loosened"
  | "constraint-replaced";

/** Rules about the protocol as a whole, structs and their fields. */
export const typeRules: { readonly [Rule in TypeRule]: ChangeRule } = {
  "lineage-changed": breaking(
    "WIRE",
    (p) => `The lineage is ${p.after} instead of ${p.before}.`,
    "Peers refuse each other: they belong to different protocols. The lock was lost or replaced.",
  ),
  "revision-rewritten": breaking(
    "WIRE",
    (p) => `Released revision ${p.path} is ${p.after} instead of ${p.before}.`,
    "Peers that speak the revision refuse the new ones, whose fingerprint differs.",
  ),
  "package-renamed": ofSource(
    breaking(
      "SOURCE",
      (p) => `The package is called ${p.after} instead of ${p.before}.`,
      "Imports name the old package.",
    ),
  ),
  "type-added": safe(
    "SOURCE",
    (p) => `${p.path} is new.`,
    "Nothing refers to it yet but what is new itself.",
  ),
  "type-erased": breaking(
    "WIRE",
    (p) => `${p.path} is gone from the lock.`,
    "Bytes of released revisions that hold it can no longer be read.",
  ),
  "type-removed": breaking(
    "SOURCE",
    (p) => `${p.path} is no longer declared.`,
    "Code that uses the generated type no longer compiles; the bytes stay readable.",
  ),
  "type-renamed": breaking(
    "SOURCE",
    (p) => `${p.before} is called ${p.after}.`,
    "Code that uses the generated type no longer compiles; names are not on the wire.",
  ),
  "field-added": safe(
    "WIRE",
    (p) => `${p.path} is new.`,
    "Older revisions lack it; writers omit it for them.",
  ),
  "field-added-refused": oneWay(
    "old-to-new",
    (p) => `${p.path} is new and refused to older peers.`,
    "A value that has it cannot be written for a peer of an older revision.",
  ),
  "field-moved": breaking(
    "WIRE",
    (p) => `${p.path} stands at ${p.after} instead of ${p.before}.`,
    otherBytes,
  ),
  "field-erased": breaking("WIRE", (p) => `${p.path} is gone from the lock.`, otherBytes),
  "field-inserted": breaking(
    "WIRE",
    (p) => `${p.path} was added to released revision ${p.after}.`,
    otherBytes,
  ),
  "field-type-changed": breaking(
    "WIRE",
    (p) => `${p.path} is ${p.after} instead of ${p.before}.`,
    otherBytes,
  ),
  "field-presence-changed": breaking(
    "WIRE",
    (p) => `${p.path} is ${p.after} instead of ${p.before}.`,
    "The bit that says whether it is there came or went.",
  ),
  "field-removed": safe(
    "WIRE",
    (p) => `${p.path} is removed from revision ${p.after} on.`,
    "Older revisions keep it: readers pass it over, writers leave it out or write its constant.",
  ),
  "property-removed": breaking(
    "SOURCE",
    (p) => `${p.path} is no property of the generated type any more.`,
    "Code that reads or writes it no longer compiles.",
  ),
  "required-field-removed": breaking(
    "WIRE",
    (p) => `${p.path} is required by older peers, and nothing says what they are sent.`,
    "Values cannot be written for peers of an older revision.",
  ),
  "tombstone-changed": breaking(
    "WIRE",
    (p) => `${p.path} was removed in a released revision; that was undone or moved.`,
    otherBytes,
  ),
  "field-renamed": breaking(
    "JSON",
    (p) => `${p.before} is called ${p.after}.`,
    "The JSON mapping and the generated type have the new name; the bytes are the same.",
  ),
  "default-changed": ofSource(
    breaking(
      "WIRE",
      (p) => `The default of ${p.path} is ${p.after} instead of ${p.before}.`,
      "Old and new peers read the same bytes of an older revision as different values.",
    ),
  ),
  "default-added": ofSource(
    safe(
      "WIRE",
      (p) => `${p.path} has the default ${p.after}.`,
      "It fills what older revisions lack, where there was nothing.",
    ),
  ),
  "downlevel-refused": ofSource(
    oneWay(
      "old-to-new",
      (p) => `${p.path} is refused to older peers instead of ${p.before}.`,
      "Values that could be written for older peers no longer can.",
    ),
  ),
  "downlevel-relaxed": ofSource(
    safe(
      "WIRE",
      (p) => `For older peers ${p.path} is ${p.after} instead of ${p.before}.`,
      "What older peers are sent is still theirs.",
    ),
  ),
  "readonly-added": ofSource(
    breaking("SOURCE", (p) => `${p.path} is readonly.`, "Code that assigns it no longer compiles."),
  ),
  "deprecation-changed": ofSource(
    safe(
      "SOURCE",
      (p) => `The deprecation of ${p.path} changed.`,
      "It is documentation, and never changes bytes.",
    ),
  ),
  "constraint-tightened": ofSource(
    oneWay(
      "new-to-old",
      (p) => `${p.path} is bound by ${p.after} instead of ${p.before}.`,
      "New peers refuse values that old ones still send.",
    ),
  ),
  "constraint-loosened": ofSource(
    oneWay(
      "old-to-new",
      (p) => `${p.path} is bound by ${p.after} instead of ${p.before}.`,
      "Old peers refuse values that new ones may send.",
    ),
  ),
  "constraint-replaced": ofSource(
    breaking(
      "WIRE",
      (p) => `${p.path} is bound by ${p.after} instead of ${p.before}.`,
      "Neither side's values need to be valid for the other.",
    ),
  ),
};
