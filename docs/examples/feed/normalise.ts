import type { TSchema } from "@sinclair/typebox";
import { twobyteKeyword } from "@twobyte/schema";

/** What this file reads of a JSON Schema. */
interface Keywords {
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly items?: TSchema;
  readonly additionalProperties?: TSchema | boolean;
  readonly anyOf?: readonly TSchema[];
  readonly [twobyteKeyword]?: { readonly type?: string };
}

/**
 * Keeps of a webhook's payload what the schema declares, at every depth, and turns GitHub's times
 * into timestamps. The result is a value in the schema's JSON mapping, provided that the payload
 * was one of the schema's at all: nothing is checked here.
 */
export function normalise(schema: TSchema, value: unknown): unknown {
  const { properties, items, additionalProperties, anyOf, ...others } = schema as Keywords;
  if (value === null) return null;
  if (others[twobyteKeyword]?.type === "timestamp") return toMilliseconds(value);
  // These schemas have no other alternatives than nullable(…).
  const present = anyOf?.find(({ type }) => type !== "null");
  if (present !== undefined) return normalise(present, value);
  if (Array.isArray(value)) return items ? value.map((item) => normalise(items, item)) : value;
  if (typeof value !== "object" || (!properties && !additionalProperties)) return value;
  const declared = new Map(Object.entries(properties ?? {}));
  const entries = Object.entries(value).flatMap(([name, member]) => {
    const kept = declared.get(name) ?? additionalProperties;
    return typeof kept === "object" ? [[name, normalise(kept, member)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** GitHub writes ISO 8601, but Unix seconds in the repository of a push. */
function toMilliseconds(value: unknown): unknown {
  if (typeof value === "number") return value * 1_000;
  return typeof value === "string" ? Date.parse(value) : value;
}
