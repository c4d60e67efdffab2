/** Writes the tables of docs/conformance/scenarios.md, of what each step does, from the schema. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withStepTables } from "./docs/step-tables.js";
import { readJson } from "./lib/read-json.js";
import { root } from "./lib/root.js";

/** @import { StepKind } from "./docs/step-tables.js" */

const schema = /** @type {{ definitions: { step: { oneOf: StepKind[] } } }} */ (
  readJson(join(root, "spec/schemas/scenario.schema.json"))
);
const path = join(root, "docs/conformance/scenarios.md");
writeFileSync(path, withStepTables(readFileSync(path, "utf8"), schema.definitions.step.oneOf));
