/** Writes `docs/sizes-generated.md`: what generated codecs cost those who load them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writePackage } from "./install-package.ts";
import { largeIr } from "./large-ir.ts";
import { sizeTables } from "./size-tables.ts";

const head = `# Sizes of generated codecs

What an application for browsers ships of a generated package: bundled and minified by esbuild with
what it imports of \`@twobyte/wire\`, gzipped at level 9. In bytes. The messages are those of a
business, with 8 to 12 fields each, constraints and structs, lists and maps inside of them; the
first has a UUID, strings, an enum, a timestamp, an integer and a boolean. Written by
\`npm run regenerate\`.`;

const folder = mkdtempSync(join(tmpdir(), "twobyte-sizes-"));
try {
  writePackage(folder, await largeIr(64));
  const path = join(import.meta.dirname, "../../../../docs/sizes-generated.md");
  writeFileSync(path, `${head}\n\n${await sizeTables(folder)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
