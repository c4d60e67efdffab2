import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../lib/list-files.js";
import { readJson } from "../lib/read-json.js";
import { fromProblems } from "../lib/results.js";
import { findMarks } from "../waivers/find-marks.js";
import { judgeMarks } from "../waivers/judge-marks.js";

/**
 * @import { Step } from "../lib/run-steps.js"
 * @import { Waiver } from "../waivers/judge-marks.js"
 */

const code = /\.[cm]?[jt]sx?$/;
const written = /(?:^|\/)(?:generated|goldens)\//;

/** @type {Step} */
export const waiversStep = {
  name: "waivers",
  what: "no any and no silenced check beyond scripts/waivers.json",
  async run({ root }) {
    const files = (await listFiles(root)).filter((path) => code.test(path) && !written.test(path));
    const found = new Map(
      files.map((path) => [path, findMarks(path, readFileSync(join(root, path), "utf8"))]),
    );
    const waivers = /** @type {Waiver[]} */ (readJson(join(root, "scripts/waivers.json")));
    return fromProblems(judgeMarks(found, waivers), `${files.length} files`);
  },
};
