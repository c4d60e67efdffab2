import { createDiagnostic } from "../diagnostics/diagnostic-map.ts";
import type { IrSpan } from "../ir/ir.ts";
import type { LockCode, LockMethod, LockService } from "./lock.ts";
import { byCodeUnit, isLive } from "./lock.ts";
import type { LockInput } from "./lock-input.ts";
import type { Advance } from "./merge-by-name.ts";
import { retired } from "./merge-by-name.ts";
import { codeCandidates, codeCount, isCode } from "./mnemonic.ts";

/** Someone who needs a code now. */
interface Owner {
  readonly kind: "method" | "message";
  readonly target: string;
  /** The name that the mnemonic is made of. */
  readonly name: string;
  readonly pinned?: string | undefined;
  readonly span?: IrSpan | undefined;
  /** The code of a released revision. */
  readonly released?: string | undefined;
}

/** Gives every method and message its code: released ones keep theirs, pins come before mnemonics. */
export function advanceCodes(
  advance: Advance,
  services: readonly LockService[],
  input: LockInput,
): { codes: LockCode[]; services: LockService[] } {
  const { base, draft, diagnostics } = advance;
  //@fault messages-first R-EVO-16 const owners = [...messageOwners(advance, services, input), ...methodOwners(services, input)];
  const owners = [...methodOwners(services, input), ...messageOwners(advance, services, input)];
  const codes = new Map(base.codes.map((code) => [code.code, code]));
  const kept = new Set(owners.map((owner) => owner.released));
  for (const code of base.codes) {
    //@fault code-of-the-gone R-CODE-3,R-EVO-18 if (!kept.has(code.code)) codes.delete(code.code);
    if (!kept.has(code.code)) codes.set(code.code, retired(code, draft));
  }
  const give = (owner: Owner, code: string): void => {
    codes.set(code, { code, kind: owner.kind, target: owner.target, since: draft });
  };
  for (const owner of owners) {
    //@fault pins-of-methods-alone R-EVO-17 if (owner.pinned !== undefined && owner.kind === "method" && checkPin(advance, owner, owner.pinned, codes)) {
    if (owner.pinned !== undefined && checkPin(advance, owner, owner.pinned, codes)) {
      give(owner, owner.pinned);
    }
  }
  const placed = new Set([...codes.values()].filter(isLive).map(targetKey));
  for (const owner of owners) {
    if (placed.has(targetKey(owner))) continue;
    const free = firstFree(owner.name, codes);
    if (free === undefined) {
      diagnostics.push(createDiagnostic("codes-exhausted", { count: codeCount }, owner.span));
      break;
    }
    give(owner, free);
  }
  if (codes.size >= codeCount * 0.8) {
    diagnostics.push(createDiagnostic("codes-scarce", { used: codes.size, count: codeCount }));
  }
  const sorted = [...codes.values()].sort((a, b) => byCodeUnit(a.code, b.code));
  return { codes: sorted, services: fillMethodCodes(services, sorted) };
}

function firstFree(name: string, taken: ReadonlyMap<string, unknown>): string | undefined {
  //@fault first-code-free-or-not R-CODE-2 for (const code of codeCandidates(name)) return code;
  for (const code of codeCandidates(name)) if (!taken.has(code)) return code;
  return undefined;
}

function targetKey(one: { readonly kind: string; readonly target: string }): string {
  return `${one.kind} ${one.target}`;
}

function methodOwners(services: readonly LockService[], input: LockInput): Owner[] {
  const declared = new Map(
    input.services.flatMap((service) =>
      service.methods.map((method) => [`${service.name}.${method.name}`, method]),
    ),
  );
  return services.flatMap((service) =>
    service.methods.filter(isLive).map((method): Owner => {
      const target = `${service.name}.${method.name}`;
      const declaration = declared.get(target);
      return {
        kind: "method",
        target,
        name: method.name,
        pinned: declaration?.code,
        span: declaration?.span,
        released: method.code === "" ? undefined : method.code,
      };
    }),
  );
}

function messageOwners(
  { base, diagnostics }: Advance,
  services: readonly LockService[],
  input: LockInput,
): Owner[] {
  const messages = new Set(services.flatMap((one) => one.methods.flatMap(liveMessages)));
  const released = new Map(
    base.codes
      .filter((code) => code.kind === "message" && isLive(code))
      .map((code) => [code.target, code.code]),
  );
  const declared = new Map(input.structs.map((struct) => [struct.name, struct]));
  for (const { name, code, span } of input.structs) {
    if (code === undefined || messages.has(name)) continue;
    diagnostics.push(createDiagnostic("code-unused", { code, target: name }, span));
  }
  return [...messages].sort(byCodeUnit).map((name) => ({
    kind: "message",
    target: name,
    name,
    pinned: declared.get(name)?.code,
    span: declared.get(name)?.span,
    released: released.get(name),
  }));
}

function liveMessages(method: LockMethod): string[] {
  return [...method.outputs, ...method.inputs, ...method.errors]
    .filter(isLive)
    .map((use) => use.message);
}

/** Whether a pin gives its owner a new code. */
function checkPin(
  { diagnostics }: Advance,
  owner: Owner,
  code: string,
  codes: ReadonlyMap<string, LockCode>,
): boolean {
  const { target, released, span } = owner;
  if (code === released) return false;
  const holder = codes.get(code);
  if (!isCode(code)) {
    diagnostics.push(createDiagnostic("code-malformed", { code }, span));
    //@fault released-code-moves R-EVO-18 } else if (released === "") {
  } else if (released !== undefined) {
    diagnostics.push(createDiagnostic("code-moved", { code, target, released }, span));
  } else if (holder !== undefined) {
    const state = isLive(holder) ? "" : " (removed)";
    const params = { code, target, owner: `${holder.target}${state}` };
    diagnostics.push(createDiagnostic("code-taken", params, span));
  } else {
    return true;
  }
  return false;
}

function fillMethodCodes(
  services: readonly LockService[],
  codes: readonly LockCode[],
): LockService[] {
  const byTarget = new Map(
    codes
      .filter((one) => one.kind === "method" && isLive(one))
      .map((one) => [one.target, one.code]),
  );
  return services.map((service) => ({
    ...service,
    methods: service.methods.map((method) =>
      method.code === ""
        ? { ...method, code: byTarget.get(`${service.name}.${method.name}`) ?? "" }
        : method,
    ),
  }));
}
