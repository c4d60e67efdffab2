import { fileURLToPath } from "node:url";
import type { CasePlayed } from "@twobyte/conformance";
import { loadSuite, runSuite, titleOf } from "@twobyte/conformance";
import type { SubjectSource } from "@twobyte/conformance/subject";
import { childSource } from "@twobyte/conformance/subject";
import { variants } from "./subject.ts";

/*
 * `run.js [NAME…]` plays the whole suite with every variant, or with those of these names, one after
 * the other. All of them are right: what fails is a fault of the case, or of the spec.
 */

const CODECS = ["no-offsets", "more-members", "any-order", "binary-only", "text-only"];
/** From the folder of what is built. */
const path = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));

const all = [
  ...CODECS.map((name) => ({ what: `codec ${name}`, name, role: "codec" as const })),
  ...variants.map(({ role, name }) => ({ what: `${role} ${name}`, name, role })),
];

function sourceOf({ role, name }: (typeof all)[number]): SubjectSource {
  return role === "codec"
    ? childSource([process.execPath, path("codec-variants/main.js"), name])
    : childSource([process.execPath, path("dist/variants/main.js"), role, name]);
}

const wanted = process.argv.slice(2);
const suite = loadSuite();
let failures = 0;
for (const variant of all) {
  if (wanted.length > 0 && !wanted.includes(variant.name) && !wanted.includes(variant.what))
    continue;
  const red: CasePlayed[] = [];
  const source = sourceOf(variant);
  const ended = await runSuite({
    ...suite,
    suite: suite.release,
    source,
    seed: 1,
    onEvent: (event) => {
      if (event.event === "case" && event.result.problem !== undefined) red.push(event);
    },
  });
  await source.close();
  failures += red.length;
  const { counts, durationMs, problems = [] } = ended;
  const seconds = (durationMs / 1000).toFixed(1);
  const lines = [
    `${variant.what}: ${counts.pass} pass, ${counts.declined} declined, ${red.length} not, ${seconds} s`,
    ...problems,
    ...red.map(({ result }) => `  ${titleOf(result)}: ${result.problem?.summary}`),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
process.exitCode = failures === 0 ? 0 : 1;
