import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The guide whose runs are real ones. */
export const guide = "docs/conformance/README.md";

/** How the server that the guide has fail differs from the template. */
const toy = {
  "subject.js": [
    ['name: "template"', 'name: "toy"'],
    ['"binary", "text", "websocket"', '"binary", "websocket"'],
  ],
  "session.js": [
    ["      this.sent++;\n", ""],
    [" || received > this.sent", ""],
  ],
};

/** A command of the guide's that plays one of its two servers, and what it says there. */
const shown =
  /^\$ twobyte (conformance .*"node (?:template\/main\.js|toy\.mjs)".*)\n((?:(?!\$ |```).*\n)*)/gm;
const badge = /^\{"schemaVersion":1.*\}$/gm;

/** A folder as the guide's reader has it: the template, and a server of one's own. */
export class Reader {
  /** @param {string} root */
  constructor(root) {
    this.root = root;
    this.folder = mkdtempSync(join(tmpdir(), "twobyte-runs-"));
    const conformance = join(root, "packages/conformance");
    for (const name of ["template", "toy"])
      cpSync(join(conformance, "subjects/template"), join(this.folder, name), { recursive: true });
    symlinkSync(join(conformance, "node_modules"), join(this.folder, "node_modules"));
    // As `npm init` writes it.
    writeFileSync(join(this.folder, "package.json"), '{ "type": "commonjs" }\n');
    writeFileSync(join(this.folder, "toy.mjs"), 'import "./toy/main.js";\n');
    for (const [file, changes] of Object.entries(toy)) this.#change(join("toy", file), changes);
  }

  /** @param {string} file @param {string[][]} changes */
  #change(file, changes) {
    const path = join(this.folder, file);
    let text = readFileSync(path, "utf8");
    for (const [from = "", to = ""] of changes) {
      if (!text.includes(from)) throw new Error(`${file} has no ${from} for the toy to lack.`);
      text = text.replace(from, to);
    }
    writeFileSync(path, text);
  }

  /**
   * What a command prints.
   *
   * @param {string} command as the guide has it, behind `twobyte`
   * @returns {Promise<string>}
   */
  run(command) {
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare,
    );
    const main = join(this.root, "packages/cli/dist/main.js");
    return new Promise((resolve) => {
      const args = [main, ...words.map(String)];
      execFile(process.execPath, args, { cwd: this.folder }, (_, stdout, stderr) =>
        resolve(stderr + stdout),
      );
    });
  }

  close() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const beside = /^(?:PASS ALONE | {2}Beside others |$)/;

/** Of a run that fails the guide shows what is to be mended first, and what came of all. @param {string} text */
export function shortened(text) {
  const lines = text.trimEnd().split("\n");
  const again = lines.findIndex((line) => line.startsWith("  again with: "));
  // What passed alone only tells of the machine.
  if (again === -1) return `${lines.filter((line) => !beside.test(line)).join("\n")}\n`;
  return [...lines.slice(0, again + 1), "…", ...lines.slice(-2), ""].join("\n");
}

/** A text without what is another each time: numbers, names that are drawn, bytes. @param {string} text */
export function formOf(text) {
  return text
    .replace(/^ {10,}[0-9a-f ]+$/gm, "#")
    .replace(/"[0-9a-f]{32}"/g, "#")
    .replace(/\d+(\.\d+)?/g, "#")
    .replace(/^ +# ms/gm, "# ms")
    .replace(/(#\n)+/g, "#\n");
}

/** What a guide shows: its commands, and what they say. @param {string} text */
export function shownIn(text) {
  return [...text.matchAll(shown)].map(([, command = "", said = ""]) => ({ command, said }));
}

/**
 * The guide with what its commands say now.
 *
 * @param {string} text
 * @param {Reader} reader
 */
export async function showRuns(text, reader) {
  /** @type {string[]} */
  const badges = [];
  /** @type {string[]} */
  const runs = [];
  for (const { command } of shownIn(text)) {
    const isRun = command.startsWith("conformance run");
    const out = isRun && !command.includes("--out") ? " --out report" : "";
    const said = await reader.run(command + out);
    if (isRun) badges.push(readFileSync(join(reader.folder, "report/badge.json"), "utf8").trim());
    runs.push(shortened(said));
  }
  return text
    .replace(shown, (_, /** @type {string} */ command) => `$ twobyte ${command}\n${runs.shift()}`)
    .replace(badge, (was) => badges.shift() ?? was);
}
