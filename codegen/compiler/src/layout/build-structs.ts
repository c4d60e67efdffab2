import type { Declarations } from "../declarations/declarations.ts";
import type { IrEnum, IrStruct, IrUnion } from "../ir/ir.ts";
import { deltaNames } from "../lock/delta-names.ts";
import type { Lifetime, Lock } from "../lock/lock.ts";
import { isLive } from "../lock/lock.ts";
import { circularTypes, typeComponents } from "./components.ts";
import { byNames, describe, lifetime } from "./describe.ts";
import { widthsOf } from "./layout-slot.ts";
import { layoutStruct } from "./layout-struct.ts";
import type { TypeGraph } from "./reach.ts";
import { directReferences, reachableTypes } from "./reach.ts";

/** The structs of the IR: laid out, with what follows from how they hold each other. */
export function buildStructs(
  lock: Lock,
  declarations: Declarations,
  enums: readonly IrEnum[],
  unions: readonly IrUnion[],
): IrStruct[] {
  const declared = byNames(declarations.structs);
  const widths = widthsOf(lock);
  const delta = deltaNames(byNames(lock.structs));
  const lay = (fallback: "omit" | "refuse"): Map<string, ReturnType<typeof layoutStruct>> =>
    new Map(
      lock.structs.map((one) => [
        one.name,
        layoutStruct(one, declared.get(one.name), { widths, delta, fallback }),
      ]),
    );
  const [omitting, refusing] = [lay("omit"), lay("refuse")];
  const graph: TypeGraph = { structs: omitting, enums: byNames(enums), unions: byNames(unions) };
  const received = reachableTypes(graph, inputRoots(declarations), true);
  const references = referencesOf(graph);
  const components = typeComponents(references);
  const recursive = circularTypes(references, components);
  const versioned = spread(versionedTypes(graph, lock), references, components);
  const codes = new Map(
    lock.codes
      .filter((code) => code.kind === "message" && isLive(code))
      .map((code) => [code.target, code.code]),
  );
  return lock.structs.map((struct): IrStruct => {
    const { name } = struct;
    //@fault inputs-dropped R-EVO-22 const layout = omitting.get(name);
    const layout = (received.has(name) ? refusing : omitting).get(name);
    const declaration = declared.get(name);
    const code = codes.get(name);
    const fields = layout?.fields ?? [];
    return {
      name,
      ...describe(declaration),
      ...(code !== undefined && { code }),
      ...lifetime(struct),
      recursive: recursive.has(name),
      versioned: versioned.has(name),
      groups: layout?.groups ?? [],
      fields,
      sourceOrder: (declaration?.fields ?? fields.filter(isLive)).map((field) => field.name),
    };
  });
}

function inputRoots(declarations: Declarations): string[] {
  return declarations.services.flatMap((service) =>
    service.methods.flatMap((method) => [method.input, ...method.inputs]),
  );
}

/** What every type refers to directly, removed fields and members included. */
function referencesOf(graph: TypeGraph): Map<string, string[]> {
  const names = [...graph.structs.keys(), ...graph.enums.keys(), ...graph.unions.keys()];
  return new Map(names.map((name) => [name, directReferences(graph, name, false)]));
}

/** Adds the types that hold one of the given types, at any depth. */
function spread(
  found: ReadonlySet<string>,
  references: ReadonlyMap<string, readonly string[]>,
  components: readonly (readonly string[])[],
): Set<string> {
  const all = new Set(found);
  for (const component of components) {
    const holds = component.some(
      (name) => all.has(name) || references.get(name)?.some((to) => all.has(to)) === true,
    );
    if (holds) for (const name of component) all.add(name);
  }
  return all;
}

/** The types that changed themselves since they appeared. */
function versionedTypes(graph: TypeGraph, lock: Lock): Set<string> {
  const changed = (parts: readonly Lifetime[], since: number): boolean =>
    parts.some((part) => part.since > since || part.removed !== undefined);
  const versioned = new Set<string>();
  for (const { name, since } of lock.structs) {
    if (changed(graph.structs.get(name)?.fields ?? [], since)) versioned.add(name);
  }
  for (const { name, since, members } of [...lock.enums, ...lock.unions]) {
    if (changed(members, since)) versioned.add(name);
  }
  return versioned;
}
