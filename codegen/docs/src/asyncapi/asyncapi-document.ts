import type { ExampleSource, IrMethod, IrRevision, IrService } from "@twobyte/compiler/ir";
import type { IrIndex } from "../ir-index.ts";
import { methodsOf } from "../ir-index.ts";
import { definitions } from "../json-schema/definitions.ts";
import type { JsonObject } from "../json-schema/json-object.ts";
import { defined } from "../json-schema/json-object.ts";
import { pointer } from "../json-schema/pointer.ts";
import { messageComponents } from "./message.ts";
import { channelKey, channelOf, operationsOf } from "./operation.ts";

/**
 * The protocol as an AsyncAPI 3.0 document, told from the server's side. Payloads are the JSON
 * mapping (spec chapter 1); what AsyncAPI has no word for stands in `x-twobyte-…`.
 */
export function asyncApiDocument(index: IrIndex, examples: ExampleSource): JsonObject {
  const { revisions } = index;
  const { protocol } = index.ir;
  const methods = index.services.flatMap((service) =>
    methodsOf(service).map((method): [IrService, IrMethod] => [service, method]),
  );
  const operations = methods.flatMap(([service, method]) => operationsOf(service, method));
  const channels = methods.map(([service, method]): [string, JsonObject] => [
    channelKey(service, method),
    channelOf(service, method),
  ]);
  return {
    asyncapi: "3.0.0",
    info: defined({
      title: protocol.name,
      version: versionOf(revisions),
      description: protocol.doc,
      "x-twobyte-package": protocol.package,
      "x-twobyte-lineage": protocol.lineage,
      "x-twobyte-revisions": revisions.map(({ number, state, fingerprint }) => {
        return { number, state, fingerprint };
      }),
    }),
    defaultContentType: "application/json",
    channels: Object.fromEntries(channels),
    operations: Object.fromEntries(operations),
    components: {
      messages: messageComponents(index, examples),
      schemas: definitions(index, (name) => pointer("components", "schemas", name)),
    },
  };
}

/** The newest revision, for example `3`, or `3-draft` before its release. */
function versionOf(revisions: readonly IrRevision[]): string {
  const newest = revisions.at(-1);
  if (newest === undefined) return "0";
  return newest.state === "draft" ? `${newest.number}-draft` : String(newest.number);
}
