import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { EventKind } from "./event-schemas.ts";
import { eventSchemas } from "./event-schemas.ts";

/** One webhook as GitHub sent it. */
export interface Payload {
  readonly kind: EventKind;
  readonly body: unknown;
}

interface Definition {
  readonly name: string;
  readonly examples: readonly unknown[];
}

/** github.com, then the versions of GitHub Enterprise Server. */
const editions = ["api.github.com", "ghes-31", "ghes-32", "ghes-33", "ghes-34", "ghes-35"];

/** Every recorded payload of the events that the feed carries. */
export function readPayloads(): readonly Payload[] {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@octokit/webhooks-examples/package.json"));
  return editions
    .map((edition) => join(folder, edition, "index.json"))
    .flatMap((path) => JSON.parse(readFileSync(path, "utf8")) as readonly Definition[])
    .flatMap(({ name, examples }) =>
      isEventKind(name) ? examples.map((body) => ({ kind: name, body })) : [],
    );
}

function isEventKind(name: string): name is EventKind {
  return Object.hasOwn(eventSchemas, name);
}
