/** A JSON Schema (draft-07), as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

const closed = (
  required: Record<string, unknown>,
  optional: Record<string, unknown> = {},
): JsonSchema => ({
  type: "object",
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

const tuple = (...items: readonly unknown[]): JsonSchema => ({
  type: "array",
  items,
  minItems: items.length,
  maxItems: items.length,
});

const ref = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });
const choice = (...values: readonly unknown[]): JsonSchema => ({ enum: values });

const name: JsonSchema = { type: "string", minLength: 1 };
const revision: JsonSchema = { type: "integer", minimum: 1 };
const count: JsonSchema = { type: "integer", minimum: 0 };
const width: JsonSchema = { type: "integer", minimum: 1, maximum: 32 };
const hex: JsonSchema = { type: "string", pattern: "^[0-9a-f]{32}$" };
const code: JsonSchema = { type: "string", pattern: "^[A-Za-z][0-9A-Za-z]$" };
const scalar: JsonSchema = { type: ["string", "number", "boolean"] };

const kinds = choice("unary", "query", "serverStream", "clientStream", "bidi", "event", "topic");
const scalars = choice(
  ...["bool", "u8", "u16", "u32", "u53", "u64", "i8", "i16", "i32", "i53", "i64"],
  ...["f32", "f64", "string", "bytes", "uuid", "json"],
);

const life = { since: ref("revision") };
const ended = { removed: ref("revision") };

/** What stands behind kind, owner and position, by kind. */
const rests: Record<string, JsonSchema> = {
  code: closed({ kind: choice("method", "message"), target: ref("name"), ...life }, ended),
  enum: closed({ width, ...life }, ended),
  enumMember: closed({ value: { type: ["string", "number"] }, ...life }, ended),
  field: closed(
    { name: ref("name"), type: ref("slot"), ...life },
    { optional: { const: true }, onRemoved: {}, ...ended },
  ),
  method: closed(
    { name: ref("name"), code, kind: kinds, input: ref("name"), ...life },
    { outputs: ref("uses"), inputs: ref("uses"), errors: ref("uses"), ...ended },
  ),
  service: closed({ servedBy: choice("server", "client"), ...life }, ended),
  struct: closed({ ...life }, ended),
  union: closed({ tag: ref("name"), width, ...life }, ended),
  unionMember: closed({ value: { type: "string" }, struct: ref("name"), ...life }, ended),
};

const entries = Object.fromEntries(
  Object.entries(rests).map(([kind, rest]) => [
    `${kind}Entry`,
    tuple({ const: kind }, kind === "code" ? code : ref("name"), count, rest),
  ]),
);

const delta: JsonSchema = {
  anyOf: [{ const: true }, { type: "array", items: count, minItems: 1, uniqueItems: true }],
};

/** Of `spec/schemas/lock.schema.json`, which says the same. */
export const lockSchema: JsonSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:twobyte:lock:1",
  title: "Twobyte lock, version 1",
  ...closed({
    lockVersion: { const: 1 },
    protocol: ref("name"),
    lineage: hex,
    revisions: { type: "array", items: ref("revisionEntry"), minItems: 1 },
    entries: { type: "array", items: ref("entry") },
  }),
  definitions: {
    name,
    revision,
    revisionEntry: {
      anyOf: [tuple(revision, { const: "released" }, hex), tuple(revision, { const: "draft" })],
    },
    entry: { anyOf: Object.keys(entries).map(ref) },
    ...entries,
    uses: {
      type: "array",
      minItems: 1,
      items: {
        type: "array",
        items: [ref("name"), ref("revision"), ref("revision")],
        minItems: 2,
        maxItems: 3,
      },
    },
    slot: { anyOf: [ref("type"), tuple({ const: "nullable" }, ref("type"))] },
    type: {
      anyOf: [
        scalars,
        tuple(choice("f32", "f64"), { const: "special" }),
        tuple(choice("timestamp", "duration"), choice("s", "ms", "us", "ns")),
        tuple({ const: "decimal" }, count),
        tuple({ const: "decimal" }, count, { const: "bigint" }),
        tuple({ const: "const" }, scalar),
        tuple(choice("enum", "struct", "union"), ref("name")),
        tuple({ const: "list" }, ref("slot")),
        tuple({ const: "list" }, ref("slot"), delta),
        tuple({ const: "map" }, ref("slot"), ref("slot")),
      ],
    },
  },
};
