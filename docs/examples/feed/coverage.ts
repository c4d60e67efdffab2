import type { EventKind } from "./event-schemas.ts";
import { eventSchemas } from "./event-schemas.ts";
import { normalise } from "./normalise.ts";
import type { Payload } from "./payloads.ts";

/** How much of the payloads of one kind the schema keeps. */
export interface Coverage {
  readonly kind: EventKind;
  readonly payloads: number;
  /** How many values they hold that are no objects or lists, or empty ones. */
  readonly values: number;
  /** Where those stand that the schema does not keep, `.issue.labels[].color`; list index left out. */
  readonly lost: readonly string[];
}

/** Looks, by kind of event, for values that are in the payloads and not in what is kept of them. */
export function measureCoverage(payloads: readonly Payload[]): readonly Coverage[] {
  const kinds = Object.keys(eventSchemas) as EventKind[];
  return kinds.map((kind) => {
    const bodies = payloads.filter((payload) => payload.kind === kind).map(({ body }) => body);
    return {
      kind,
      payloads: bodies.length,
      values: bodies.reduce<number>((sum, body) => sum + lostPaths(body, undefined).length, 0),
      lost: bodies.flatMap((body) => lostPaths(body, normalise(eventSchemas[kind], body))),
    };
  });
}

function lostPaths(value: unknown, kept: unknown, path = ""): string[] {
  const members = typeof value === "object" ? Object.entries(value ?? {}) : [];
  if (members.length === 0) return kept === undefined ? [path] : [];
  const keptMembers = new Map<string, unknown>(Object.entries(kept ?? {}));
  return members.flatMap(([name, member]) =>
    lostPaths(member, keptMembers.get(name), path + (Array.isArray(value) ? "[]" : `.${name}`)),
  );
}
