import type { DiagnosticDefinition } from "./diagnostic.ts";
import { error, warning } from "./diagnostic.ts";

interface Where {
  readonly where: string;
}

/** Parameters of the diagnostics about types. */
export interface TypeDiagnosticParams {
  readonly "property-undefined": Where;
  readonly "schema-invalid": Where & { readonly found: string };
  readonly "unsupported-type": Where & { readonly what: string; readonly instead: string };
  readonly "js-only-type": Where & { readonly type: string; readonly instead: string };
  readonly "code-in-schema": Where & { readonly what: string };
  readonly "integer-width-missing": Where;
  readonly "open-object-unsupported": Where;
  readonly "intersect-unsupported": Where;
  readonly "tuple-unsupported": Where;
  readonly "map-key-unsupported": Where;
  readonly "literal-unsupported": Where & { readonly found: string };
  readonly "union-untagged": Where & { readonly why: string };
  readonly "union-tag-ambiguous": Where & { readonly tags: string };
  readonly "union-tag-missing": Where & { readonly tag: string };
  readonly "union-tag-mismatch": Where & { readonly key: string; readonly value: string };
  readonly "union-tag-repeated": Where & { readonly value: string };
  readonly "members-missing": Where;
  readonly "members-too-many": { readonly count: number; readonly limit: number };
  readonly "member-repeated": { readonly member: string };
  readonly "member-unknown": { readonly member: string; readonly hint: string };
  readonly "enum-without-names": Where;
  readonly "fields-too-many": { readonly count: number; readonly limit: number };
  readonly "nesting-too-deep": { readonly limit: number };
  readonly "list-item-empty": Where;
  readonly "delta-unsupported": Where & { readonly why: string };
}

/** Diagnostics about types. */
export const typeDiagnostics: {
  readonly [Code in keyof TypeDiagnosticParams]: DiagnosticDefinition<TypeDiagnosticParams[Code]>;
} = {
  "property-undefined": error(
    (p) => `${p.where} is undefined: the module that defines it was not loaded yet.`,
    "Break the circular import: move what both modules need into a third, or refer to it with ref(name).",
  ),
  "schema-invalid": error(
    (p) => `${p.where} should be a schema but is ${p.found}.`,
    "Use a builder of TypeBox or of Twobyte.",
  ),
  "unsupported-type": error(
    (p) => `${p.where} is ${p.what}, which has no form on the wire.`,
    (p) => `Use ${p.instead}.`,
  ),
  "js-only-type": error(
    (p) => `${p.where} is Type ${p.type}, which exists in JavaScript only.`,
    (p) => `Use ${p.instead}.`,
  ),
  "code-in-schema": error(
    (p) => `${p.where} holds code (${p.what}), which cannot travel to other languages.`,
    "Declare the type as it travels, and convert in the application.",
  ),
  "integer-width-missing": error(
    (p) => `${p.where} is an integer of no stated width, and a bound must never change the bytes.`,
    "Use u8, u16, u32, u53, i8, i16, i32 or i53 with the same bounds.",
  ),
  "open-object-unsupported": error(
    (p) => `${p.where} allows properties that it does not name.`,
    "Remove additionalProperties, or use map(key, value) or json().",
  ),
  "intersect-unsupported": error(
    (p) => `${p.where} is an intersection.`,
    "Spread the properties of the parts into one struct, or use Type.Composite.",
  ),
  "tuple-unsupported": error(
    (p) => `${p.where} is a tuple, which could never change.`,
    "Use a struct with named fields.",
  ),
  "map-key-unsupported": error(
    (p) => `A map cannot have the keys of ${p.where}.`,
    "Use map(key, value) with a string, an integer, a UUID, a boolean or an enum as key.",
  ),
  "literal-unsupported": error(
    (p) => `${p.where} has the literal ${p.found}.`,
    "Use a text, a finite number or a boolean; of an enum, texts or safe integers.",
  ),
  "union-untagged": error(
    (p) => `The members of the union at ${p.where} cannot be told apart: ${p.why}.`,
    "Use union(tag, { value: { … } }), or enumOf(name, [ … ]) for texts.",
  ),
  "union-tag-ambiguous": error(
    (p) => `The members of the union at ${p.where} differ in several constants: ${p.tags}.`,
    "Use union(tag, { … }) to say which one is the tag.",
  ),
  "union-tag-missing": error(
    (p) =>
      `A member of the union at ${p.where} has no required constant text ${JSON.stringify(p.tag)}.`,
    "Remove the property, so that it is added, or make it Type.Literal(value).",
  ),
  "union-tag-mismatch": error(
    (p) =>
      `The member ${JSON.stringify(p.key)} of the union at ${p.where} is tagged ${JSON.stringify(p.value)}.`,
    "Give the member its tag's value as key.",
  ),
  "union-tag-repeated": error(
    (p) => `Two members of the union at ${p.where} are tagged ${JSON.stringify(p.value)}.`,
    "Give every member a tag of its own.",
  ),
  "members-missing": error((p) => `${p.where} has no members.`, "Name at least one."),
  "members-too-many": error(
    (p) => `There are ${p.count} members, more than ${p.limit}.`,
    "Use a string, or split the type.",
  ),
  "member-repeated": error((p) => `The member ${p.member} is named twice.`, "Remove one."),
  "member-unknown": error(
    (p) =>
      `There is no member ${JSON.stringify(p.member)} of which something could be said.${p.hint}`,
    "Correct the name, or remove it.",
  ),
  "enum-without-names": warning(
    (p) => `The members of ${p.where} are numbers without names.`,
    "Use enumOf(name, { … }) with texts, which people can read in JSON and in logs.",
  ),
  "fields-too-many": error(
    (p) => `The struct has ${p.count} fields, more than ${p.limit}.`,
    "Group fields into structs, or use a map.",
  ),
  "nesting-too-deep": error(
    (p) => `Schemas are nested more than ${p.limit} deep here.`,
    "Give the inner types names with struct(name, …), and flatten the rest.",
  ),
  "list-item-empty": error(
    (p) => `${p.where} takes no bytes, so a few bytes could claim any number of them.`,
    "Use a count, or give the items a field.",
  ),
  "delta-unsupported": error(
    (p) => `${p.where} cannot be written as differences: ${p.why}.`,
    "Use it for items, or for fields of the items, that are integers, timestamps, durations or decimals.",
  ),
};
