import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exec } from "../lib/exec.js";
import { readSearch } from "./read-search.js";

/**
 * @import { ModelRun } from "./judge-search.js"
 * @import { Search } from "./read-search.js"
 */

/** MiB that one search may take; the largest takes half of it. */
const memoryLimit = 2500;
/** Steps of one execution; the longest has fewer than a hundred. */
const depthLimit = 5000;

/**
 * Searches every state of the model, with the preprocessor's definitions of one run.
 *
 * @param {string} model the Promela file
 * @param {ModelRun} run
 * @returns {Promise<Search & { trace: string }>} `trace` shows the frames of a violation, a column
 *   a process
 * @throws {Error} with what a tool printed, if the model does not compile
 */
export async function searchModel(model, { defines, expect }) {
  const folder = mkdtempSync(join(tmpdir(), "twobyte-model-"));
  const definitions = defines.map((one) => `-D${one}`);
  const run = async (/** @type {string} */ command, /** @type {string[]} */ ...args) => {
    const { code, output } = await exec(command, args, { cwd: folder });
    if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${output}`);
    return output;
  };
  const kind = expect === "acyclic" ? "-DNP" : "-DSAFETY";
  const level = expect === "violation" ? "-O1" : "-O2";
  const memory = `-DMEMLIM=${memoryLimit}`;
  try {
    await run("spin", "-a", ...definitions, model);
    await run("gcc", level, "-w", kind, "-DCOLLAPSE", memory, "-o", "pan", "pan.c");
    const args = [`-m${depthLimit}`, "-w24", ...(expect === "acyclic" ? ["-l"] : [])];
    const { output } = await exec(join(folder, "pan"), args, { cwd: folder });
    const search = readSearch(output);
    const isShown = search.found !== "" && expect !== "violation";
    const show = ["-k", "session.pml.trail", "-c", ...definitions, model];
    const trace = isShown ? (await exec("spin", show, { cwd: folder })).output : "";
    return { ...search, trace };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
