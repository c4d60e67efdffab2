import type { Declarations, MemberDownlevelDeclaration } from "../declarations/declarations.ts";
import type {
  Ir,
  IrEnum,
  IrMemberDownlevel,
  IrMethod,
  IrMethodMessage,
  IrService,
  IrSpan,
  IrStruct,
  IrUnion,
} from "../ir/ir.ts";
import { deltaNames } from "../lock/delta-names.ts";
import { fingerprints } from "../lock/fingerprint.ts";
import type { Lifetime, Lock, LockMethod, LockUse } from "../lock/lock.ts";
import { byCodeUnit, byName, isLive } from "../lock/lock.ts";
import { widthsOf } from "./layout-slot.ts";
import { layoutStruct } from "./layout-struct.ts";
import type { TypeGraph } from "./reach.ts";
import { directReferences, reachableTypes } from "./reach.ts";

/** The IR of a schema whose every declaration has its place in the lock. */
export function buildIr(lock: Lock, declarations: Declarations): Ir {
  const enums = buildEnums(lock, declarations);
  const unions = buildUnions(lock, declarations);
  const { name, doc } = declarations.protocol;
  const prints = fingerprints(lock);
  return {
    irVersion: "1.0",
    features: [],
    protocol: {
      name,
      package: declarations.protocol.package,
      lineage: lock.lineage,
      ...(doc !== undefined && { doc }),
    },
    revisions: lock.revisions.map(({ number, state }, index) => ({
      number,
      state,
      fingerprint: prints[index] ?? "",
    })),
    structs: buildStructs(lock, declarations, enums, unions),
    enums,
    unions,
    codes: lock.codes,
    services: buildServices(lock, declarations),
  };
}

type Described = { readonly doc?: string; readonly deprecated?: string; readonly span?: IrSpan };

function describe(one: Described | undefined): Described {
  return {
    ...(one?.doc !== undefined && { doc: one.doc }),
    ...(one?.deprecated !== undefined && { deprecated: one.deprecated }),
    ...(one?.span !== undefined && { span: one.span }),
  };
}

function describeBriefly(one: Described | undefined): Pick<IrEnum, "doc" | "span"> {
  const { deprecated: _deprecated, ...rest } = describe(one);
  return rest;
}

function lifetime({ since, removed }: Lifetime): Lifetime {
  return { since, ...(removed !== undefined && { removed }) };
}

function byNames<Item extends { readonly name: string }>(
  items: readonly Item[],
): Map<string, Item> {
  return new Map(items.map((item) => [item.name, item]));
}

function buildStructs(
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
  const versioned = versionedTypes(graph, lock);
  const codes = new Map(
    lock.codes
      .filter((code) => code.kind === "message" && isLive(code))
      .map((code) => [code.target, code.code]),
  );
  return lock.structs.map((struct): IrStruct => {
    const { name } = struct;
    const layout = (received.has(name) ? refusing : omitting).get(name);
    const declaration = declared.get(name);
    const code = codes.get(name);
    const fields = layout?.fields ?? [];
    const inside = directReferences(graph, name, false);
    return {
      name,
      ...describe(declaration),
      ...(code !== undefined && { code }),
      ...lifetime(struct),
      recursive: reachableTypes(graph, inside, false).has(name),
      versioned: [...reachableTypes(graph, [name], false)].some((type) => versioned.has(type)),
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

function memberDownlevel(declared: MemberDownlevelDeclaration | undefined): IrMemberDownlevel {
  if (declared?.rule === "as" && declared.member !== undefined) {
    return { rule: "as", member: declared.member };
  }
  return { rule: declared?.rule === "skip" ? "skip" : "refuse" };
}

function buildEnums(lock: Lock, declarations: Declarations): IrEnum[] {
  const declared = byNames(declarations.enums);
  return lock.enums.map((one): IrEnum => {
    const declaration = declared.get(one.name);
    const members = new Map(declaration?.members.map((member) => [member.value, member]));
    return {
      name: one.name,
      ...describeBriefly(declaration),
      ...lifetime(one),
      width: one.width,
      members: one.members.map((member) => {
        const now = isLive(member) ? members.get(member.value) : undefined;
        return {
          value: member.value,
          ordinal: member.position,
          ...(now?.doc !== undefined && { doc: now.doc }),
          ...lifetime(member),
          downlevel: memberDownlevel(now?.downlevel),
        };
      }),
    };
  });
}

function buildUnions(lock: Lock, declarations: Declarations): IrUnion[] {
  const declared = byNames(declarations.unions);
  return lock.unions.map((one): IrUnion => {
    const declaration = declared.get(one.name);
    const members = new Map(declaration?.members.map((member) => [member.value, member]));
    return {
      name: one.name,
      ...describeBriefly(declaration),
      tag: one.tag,
      ...lifetime(one),
      width: one.width,
      members: one.members.map((member) => ({
        value: member.value,
        struct: member.struct,
        ordinal: member.position,
        ...lifetime(member),
        downlevel: memberDownlevel(
          isLive(member) ? members.get(member.value)?.downlevel : undefined,
        ),
      })),
    };
  });
}

function buildServices(lock: Lock, declarations: Declarations): IrService[] {
  const locked = byNames(lock.services);
  return [...declarations.services].sort(byName).map((service): IrService => {
    const lockedMethods = locked.get(service.name)?.methods.filter(isLive) ?? [];
    const places = byNames(lockedMethods);
    return {
      name: service.name,
      ...describeBriefly(service),
      servedBy: service.servedBy,
      methods: [...service.methods].sort(byName).map((method): IrMethod => {
        const place = places.get(method.name);
        return {
          name: method.name,
          kind: method.kind,
          code: place?.code ?? "",
          since: place?.since ?? 0,
          ...describe(method),
          input: method.input,
          outputs: [...method.outputs].sort(byCodeUnit),
          inputs: [...method.inputs].sort(byCodeUnit),
          errors: [...method.errors].sort(byCodeUnit),
          messages: place === undefined ? [] : methodMessages(place),
          policies: method.policies,
        };
      }),
    };
  });
}

function methodMessages(method: LockMethod): IrMethodMessage[] {
  const uses = (role: IrMethodMessage["role"], all: readonly LockUse[]): IrMethodMessage[] =>
    all.map((use) => ({ role, message: use.message, ...lifetime(use) }));
  return [
    ...uses("error", method.errors),
    ...uses("input", method.inputs),
    ...uses("output", method.outputs),
  ];
}
