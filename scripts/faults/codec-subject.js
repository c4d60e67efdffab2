/**
 * The suite's codec in TypeScript, as the compiler generates it when this program starts: so that a
 * fault of the compiler's is one of the codec, too. It is started as any subject is.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generateTypescript } from "../../codegen/typescript/dist/index.js";
import { serveSubject } from "../../packages/conformance/dist/subject.js";
import { subjectOf } from "../../packages/conformance/subjects/codec-typescript/subject.js";
import { root } from "../lib/root.js";

const wire = JSON.stringify(pathToFileURL(join(root, "packages/wire/dist/index.js")).href);
const folder = mkdtempSync(join(tmpdir(), "twobyte-codec-"));
try {
  const ir = readFileSync(join(root, "packages/conformance-data/values/ir.json"), "utf8");
  for (const { path, content } of generateTypescript(JSON.parse(ir)).files) {
    const name = /^dist\/(?<name>\w+\.js)$/.exec(path)?.groups?.["name"];
    if (name === undefined) continue;
    writeFileSync(join(folder, name), content.replaceAll('"@twobyte/wire"', wire));
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const load = (/** @type {string} */ name) => import(pathToFileURL(join(folder, name)).href);
  const [codec, { protocol }] = [await load("codec.js"), await load("protocol.js")];
  serveSubject(() => subjectOf({ codec, protocol }));
} finally {
  rmSync(folder, { recursive: true });
}
