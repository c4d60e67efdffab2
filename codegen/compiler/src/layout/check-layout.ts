import type { Declarations, SlotDeclaration } from "../declarations/declarations.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { createDiagnostic } from "../diagnostics/diagnostic-map.ts";
import type { Ir, IrMethod } from "../ir/ir.ts";
import { byCodeUnit, byName } from "../lock/lock.ts";
import { circularTypes, typeComponents } from "./components.ts";
import type { TypeGraph } from "./reach.ts";
import { reachableTypes } from "./reach.ts";

/** Structs that no finite value can have. */
export function checkEndless(declarations: Declarations): Diagnostic[] {
  const ends = new Set<string>();
  const slotEnds = (slot: SlotDeclaration): boolean =>
    slot.nullable ||
    (slot.type.kind !== "struct" && slot.type.kind !== "union") ||
    ends.has(slot.type.name);
  for (let before = -1; before !== ends.size; ) {
    before = ends.size;
    for (const struct of declarations.structs) {
      if (struct.fields.every((field) => field.optional || slotEnds(field.slot))) {
        ends.add(struct.name);
      }
    }
    for (const union of declarations.unions) {
      if (union.members.some((member) => ends.has(member.struct))) ends.add(union.name);
    }
  }
  return declarations.structs
    .filter((struct) => !ends.has(struct.name))
    .sort(byName)
    .map(({ name, span }) => createDiagnostic("endless-struct", { struct: name }, span));
}

const maxDepth = 64;

/**
 * Messages that nest deeper than any decoder goes. Types that refer to themselves are left to the
 * check of values.
 */
export function checkDepth(declarations: Declarations): Diagnostic[] {
  const depths = typeDepths(declarations);
  const spans = new Map(declarations.structs.map((struct) => [struct.name, struct.span]));
  const roots = declarations.services.flatMap((service) =>
    service.methods.flatMap((it) => [it.input, ...it.outputs, ...it.inputs, ...it.errors]),
  );
  return [...new Set(roots)].sort(byCodeUnit).flatMap((struct) => {
    const depth = depths.get(struct) ?? 0;
    if (depth <= maxDepth || depth === Number.POSITIVE_INFINITY) return [];
    const params = { struct, depth, bound: maxDepth };
    return [createDiagnostic("nested-too-deep", params, spans.get(struct))];
  });
}

/** How deep the values of every type nest; infinite where a type refers to itself. */
function typeDepths({ structs, enums, unions }: Declarations): Map<string, number> {
  const slots = new Map(structs.map((one) => [one.name, one.fields.map((field) => field.slot)]));
  const members = new Map(unions.map((one) => [one.name, one.members.map((it) => it.struct)]));
  const names = [...slots.keys(), ...members.keys(), ...enums.map((one) => one.name)];
  const references = new Map(
    names.map((name) => [
      name,
      [...(slots.get(name) ?? []).flatMap(heldTypes), ...(members.get(name) ?? [])],
    ]),
  );
  const components = typeComponents(references);
  const circular = circularTypes(references, components);
  const depths = new Map<string, number>();
  const deepest = (all: readonly number[]): number => all.reduce((a, b) => Math.max(a, b), 0);
  const slotDepth = ({ type }: SlotDeclaration): number => {
    if (type.kind === "list") return 1 + slotDepth(type.item);
    if (type.kind === "map") return 1 + slotDepth(type.value);
    return "name" in type ? (depths.get(type.name) ?? 0) : 0;
  };
  for (const name of components.flat()) {
    const inside = [
      ...(slots.get(name) ?? []).map(slotDepth),
      ...(members.get(name) ?? []).map((struct) => depths.get(struct) ?? 0),
    ];
    const own = slots.has(name) ? 1 : 0;
    depths.set(name, circular.has(name) ? Number.POSITIVE_INFINITY : own + deepest(inside));
  }
  return depths;
}

function heldTypes({ type }: SlotDeclaration): string[] {
  if (type.kind === "list") return heldTypes(type.item);
  if (type.kind === "map") return [...heldTypes(type.key), ...heldTypes(type.value)];
  return "name" in type ? [type.name] : [];
}

/** Down-level rules of enum and union members that cannot be kept. */
export function checkDownlevel(ir: Ir, declarations: Declarations): Diagnostic[] {
  const spans = new Map(
    [...declarations.enums, ...declarations.unions].map((one) => [one.name, one.span]),
  );
  const graph: TypeGraph = {
    structs: new Map(ir.structs.map((one) => [one.name, one])),
    enums: new Map(ir.enums.map((one) => [one.name, one])),
    unions: new Map(ir.unions.map((one) => [one.name, one])),
  };
  const elsewhere = placesThatCannotSkip(ir, graph);
  const diagnostics: Diagnostic[] = [];
  for (const { name, since, members } of [...ir.enums, ...ir.unions]) {
    for (const member of members) {
      const path = `${name}.${member.value}`;
      const rule = member.downlevel;
      const where = elsewhere.get(name);
      //@fault answer-skipped R-EVO-29 if (where === "") {
      if (rule.rule === "skip" && where !== undefined) {
        const params = { member: path, where };
        diagnostics.push(
          createDiagnostic("downlevel-skip-outside-stream", params, spans.get(name)),
        );
      }
      if (rule.rule !== "as") continue;
      const older = members.find((it) => it.value === rule.member && it.removed === undefined);
      //@fault as-one-of-its-age R-EVO-28 const isAsNew = older !== undefined && older.since > member.since;
      const isAsNew = older !== undefined && older.since >= member.since && member.since > since;
      const missing = older === undefined ? "is no member of it" : undefined;
      const why = isAsNew ? "is not older" : missing;
      if (why === undefined) continue;
      const params = { member: path, as: String(rule.member), why };
      diagnostics.push(createDiagnostic("downlevel-member-invalid", params, spans.get(name)));
    }
  }
  return diagnostics;
}

/** For every type that stands in something else than an item of a stream, one such place. */
function placesThatCannotSkip(ir: Ir, graph: TypeGraph): Map<string, string> {
  const places = new Map<string, string>();
  const mark = (roots: readonly string[], where: string): void => {
    for (const type of reachableTypes(graph, roots, true)) {
      if (!places.has(type)) places.set(type, where);
    }
  };
  for (const service of ir.services) {
    for (const method of service.methods) {
      const path = `${service.name}.${method.name}`;
      mark([method.input, ...method.inputs], `what callers of ${path} send`);
      mark(method.errors, `the errors of ${path}`);
      if (!streams(method)) mark(method.outputs, `the answer of ${path}`);
    }
  }
  return places;
}

function streams(method: IrMethod): boolean {
  return method.kind === "serverStream" || method.kind === "bidi" || method.kind === "topic";
}
