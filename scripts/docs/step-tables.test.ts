import { join } from "node:path";
import { expect, test } from "vitest";
import { readJson } from "../lib/read-json.js";
import { root } from "../lib/root.js";
import type { StepKind } from "./step-tables.js";
import { undescribed, withStepTables } from "./step-tables.js";

const kinds = [
  { title: "Steps", description: "waits", required: ["take"] },
  { title: "Others", description: "ends it", required: ["leave"] },
  { title: "Steps", description: "asks", required: ["fence"] },
  {},
];
const page = `# Page

## Steps

| | |
|---|---|
| \`old\` | was |

Between.

## Others

| | |
|---|---|

Behind.
`;

test("each section's table has the schema's steps, and the rest of the page stays", () => {
  const written = withStepTables(page, kinds);
  expect(written).toBe(
    page
      .replace("| `old` | was |\n", "| `take` | waits |\n| `fence` | asks |\n")
      .replace("|---|---|\n\nBehind.", "|---|---|\n| `leave` | ends it |\n\nBehind."),
  );
  expect(withStepTables(written, kinds)).toBe(written);
});

test("a section that is missing is named", () => {
  expect(() => withStepTables("# Page\n", kinds)).toThrow("no table below Steps");
});

test("the schema describes every step", () => {
  const path = join(root, "spec/schemas/scenario.schema.json");
  const { definitions } = readJson(path) as { definitions: { step: { oneOf: StepKind[] } } };
  expect(undescribed([{ required: ["take"] }, ...kinds])).toEqual(["take"]);
  expect(undescribed(definitions.step.oneOf)).toEqual([]);
});
