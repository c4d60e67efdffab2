import { createRequire } from "node:module";
import type { Ajv as AjvClass } from "ajv";
import { formats } from "../ir/formats.ts";

/** A validator of the JSON form of values. It takes a while to load: make one when there is need. */
export function newAjv(): AjvClass {
  const { Ajv } = createRequire(import.meta.url)("ajv") as { readonly Ajv: typeof AjvClass };
  const ajv = new Ajv({ strict: true, allErrors: false, ownProperties: true });
  for (const format of formats.keys()) ajv.addFormat(format, true);
  return ajv;
}
