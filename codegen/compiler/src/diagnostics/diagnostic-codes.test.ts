import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { constraintDiagnostics } from "./constraint-diagnostics.ts";
import { diagnosticMap } from "./diagnostic-map.ts";
import { moduleDiagnostics } from "./module-diagnostics.ts";
import { nameDiagnostics } from "./name-diagnostics.ts";
import { serviceDiagnostics } from "./service-diagnostics.ts";
import { typeDiagnostics } from "./type-diagnostics.ts";

const scenarios = new URL("../../scenarios/", import.meta.url);
const page = readFileSync(new URL("../../../../docs/diagnostics.md", import.meta.url), "utf8");

function sorted(codes: Iterable<string>): string[] {
  return [...new Set(codes)].sort();
}

test("every code about a schema module has a scenario that shows it, and no other is shown", () => {
  const goldens = readdirSync(scenarios, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(new URL(`${name}/diagnostics.txt`, scenarios), "utf8"));
  const shown = goldens
    .flatMap((text) => text.split("\n"))
    .flatMap((line) => /^(?:\S+ - )?(?:error|warning) ([a-z0-9-]+): /.exec(line)?.[1] ?? []);
  const known = Object.keys({
    ...moduleDiagnostics,
    ...nameDiagnostics,
    ...typeDiagnostics,
    ...constraintDiagnostics,
    ...serviceDiagnostics,
  });
  expect(sorted(shown)).toEqual(sorted(known));
});

test("every code has one entry in the docs, with its severity, and no other is there", () => {
  const entries = Array.from(
    page.matchAll(/^### `([^`]+)`\n\n\*\*(\w+)\.\*\*/gm),
    ([, code, severity]) => [code, severity],
  );
  const known = Object.entries(diagnosticMap).map(([code, { severity }]) => [code, severity]);
  expect(entries.toSorted()).toEqual(known.toSorted());
});
