import type { IrConstraints, IrSlot } from "@twobyte/compiler/ir";
import { codeSpan, inlineText } from "./escape.ts";

/** The constraints of a slot and of what its lists and maps hold; empty when there are none. */
export function constraintText({ type, constraints = {} }: IrSlot): string {
  const parts = [
    ...bounds(constraints),
    ...lengths(constraints, type.kind === "bytes" ? "bytes" : "characters"),
    ...items(constraints),
  ];
  if (type.kind === "list") parts.push(...labelled("each item", type.item));
  if (type.kind === "map") {
    parts.push(...labelled("each key", type.key), ...labelled("each value", type.value));
  }
  return parts.join("; ");
}

/** A number of bytes as people write it. */
export function byteText(bytes: number): string {
  if (bytes >= 1_048_576 && bytes % 1_048_576 === 0) return `${bytes / 1_048_576} MiB`;
  if (bytes >= 1024 && bytes % 1024 === 0) return `${bytes / 1024} KiB`;
  return counted(bytes, "bytes");
}

function bounds(constraints: IrConstraints): string[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = constraints;
  return [
    ...(minimum === undefined ? [] : [`≥ ${minimum}`]),
    ...(exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`]),
    ...(maximum === undefined ? [] : [`≤ ${maximum}`]),
    ...(exclusiveMaximum === undefined ? [] : [`below ${exclusiveMaximum}`]),
    ...(multipleOf === undefined ? [] : [`a multiple of ${multipleOf}`]),
  ].map(inlineText);
}

function lengths(constraints: IrConstraints, unit: Unit): string[] {
  const { minLength, maxLength, pattern, format, maxBytes, maxDepth } = constraints;
  return [
    ...between(minLength, maxLength, unit),
    ...(pattern === undefined ? [] : [`matches ${codeSpan(pattern)}`]),
    ...(format === undefined ? [] : [`format ${codeSpan(format)}`]),
    ...(maxBytes === undefined ? [] : [`at most ${byteText(maxBytes)}`]),
    ...(maxDepth === undefined ? [] : [`nested at most ${maxDepth} deep`]),
  ];
}

function items(constraints: IrConstraints): string[] {
  const { minItems, maxItems, uniqueItems, minProperties, maxProperties } = constraints;
  return [
    ...between(minItems, maxItems, "items"),
    ...(uniqueItems === true ? ["no two equal"] : []),
    ...between(minProperties, maxProperties, "entries"),
  ];
}

function between(min: number | undefined, max: number | undefined, unit: Unit): string[] {
  const lowest = min ?? 0;
  if (max === undefined) return lowest === 0 ? [] : [`at least ${counted(lowest, unit)}`];
  if (lowest === max) return [`exactly ${counted(max, unit)}`];
  return [lowest === 0 ? `at most ${counted(max, unit)}` : `${lowest} to ${counted(max, unit)}`];
}

type Unit = keyof typeof singular;

const singular = {
  bytes: "byte",
  characters: "character",
  items: "item",
  entries: "entry",
} as const;

function counted(count: number, unit: Unit): string {
  return `${count} ${count === 1 ? singular[unit] : unit}`;
}

function labelled(label: string, slot: IrSlot): string[] {
  const text = constraintText(slot);
  return text === "" ? [] : [`${label}: ${text}`];
}
