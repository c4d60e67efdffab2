import type {
  EnumDeclaration,
  StructDeclaration,
  UnionDeclaration,
} from "../declarations/declarations.ts";
import type { DiagnosticCode, DiagnosticParams } from "../diagnostics/diagnostic-map.ts";
import type { Value, ValueObject } from "../load/revive.ts";
import { Marker } from "../load/revive.ts";
import type { Place } from "./place.ts";
import type { ReadSlot } from "./slot.ts";

/** A diagnostic whose position is still a place in the protocol. */
export interface Finding<Code extends DiagnosticCode = DiagnosticCode> {
  readonly code: Code;
  readonly params: DiagnosticParams<Code>;
  readonly place: Place;
  /** Another place that matters, and why. */
  readonly related?: { readonly message: string; readonly place: Place };
}

/** Kinds of types that have a name and stand beside each other in the declarations. */
export type NamedKind = "struct" | "enum" | "union";

/** A named type that was met: its schema, and its declaration once that was read. */
export interface NamedType {
  readonly kind: NamedKind;
  readonly name: string;
  readonly node: ValueObject;
  readonly place: Place;
  struct?: StructDeclaration;
  enum?: EnumDeclaration;
  union?: UnionDeclaration;
}

/** Reads the schema of a place; `path` names what has no name of its own there. */
type SlotReader = (
  reading: Reading,
  value: Value | undefined,
  place: Place,
  path: string | undefined,
) => Read<ReadSlot>;

/** State of reading one protocol. */
export interface Reading {
  /** Reads schemas inside schemas; here, so that the readers of types need not import each other. */
  readonly readSlot: SlotReader;
  readonly findings: Finding[];
  /** Schemas by the name that `$id`, a builder or `$defs` gives them, for references. */
  readonly schemas: ReadonlyMap<string, ValueObject>;
  /** Types in the order in which they were met. */
  readonly types: Map<string, NamedType>;
  /** Where each service was declared. */
  readonly services: Map<string, Place>;
}

/** Notes a finding. */
export function report<Code extends DiagnosticCode>(
  reading: Reading,
  code: Code,
  params: DiagnosticParams<Code>,
  place: Place,
  related?: Finding["related"],
): void {
  const finding = { code, params, place, ...(related !== undefined && { related }) };
  reading.findings.push(finding as Finding);
}

/** What was read of a place, or nothing when a finding says why. */
export type Read<Type> = Type | undefined;

/** A short text that shows a value in a message. */
export function show(value: Value | undefined): string {
  if (value === undefined) return "nothing";
  if (value instanceof Marker) return showMarker(value);
  if (typeof value === "object" && value !== null)
    return Array.isArray(value) ? "a list" : "an object";
  return JSON.stringify(value);
}

function showMarker({ kind, text }: Marker): string {
  switch (kind) {
    case "function":
      return "a function";
    case "instance":
      return `a ${text}`;
    case "bigint":
      return `${text}n`;
    case "throws":
      return `a property that throws ${text}`;
    default:
      return text;
  }
}
