import { createHash } from "node:crypto";
import { bebopText } from "./derive/bebop.ts";
import { protoText } from "./derive/proto.ts";
import { bebopPrefix } from "./peers/bebop.ts";
import { recipes } from "./workloads/registry.ts";

interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The one .bop file of all workloads. */
export function bebopSource(): string {
  return recipes.map(({ name, schema }) => bebopText(schema, bebopPrefix(name))).join("\n");
}

/** One .proto file a workload, its package named after it. */
export function protobufJsSources(): readonly NamedText[] {
  return recipes.map(({ name, schema }) => ({ name, text: protoText(schema, name, "optional") }));
}

/** The first line of `generated/bebop.js`: tells whether it was made from the schemas of today. */
export function bebopStamp(): string {
  return stamp(bebopSource());
}

/** The first line of `generated/protobufjs.js`. */
export function protobufJsStamp(): string {
  return stamp(
    protobufJsSources()
      .map(({ text }) => text)
      .join("\n"),
  );
}

function stamp(source: string): string {
  return `// made by "generate:peers" from schemas with SHA-256 ${createHash("sha256").update(source).digest("hex")}`;
}
