import { cruise } from "dependency-cruiser";
import { layerRules } from "./rules.js";

/**
 * @typedef {{ rule: string, from: string, to: string, cycle: string[], comment: string }} Violation
 */

/**
 * Reads every module below the given folders and judges its imports by the layer rules.
 *
 * @param {string} root the workspace's root; reported paths are relative to it
 * @param {string[]} folders paths below the root
 * @returns {Promise<{ modules: number, violations: Violation[] }>}
 */
export async function checkLayers(root, folders) {
  const { output } = await cruise(
    folders,
    {
      baseDir: root,
      ruleSet: layerRules,
      validate: true,
      tsPreCompilationDeps: true,
      detectJSDocImports: true,
      preserveSymlinks: false,
      doNotFollow: { path: "node_modules" },
      exclude: { path: "(^|/)(dist|generated|goldens|scenarios)/" },
    },
    {
      exportsFields: ["exports"],
      conditionNames: ["@twobyte/source", "types", "import", "node", "default"],
      extensions: [".ts", ".js", ".d.ts"],
      mainFields: ["main", "types"],
    },
  );
  if (typeof output === "string") throw new Error(`Expected a result object, got: ${output}`);
  const comments = new Map(layerRules.forbidden.map((rule) => [rule.name, rule.comment ?? ""]));
  const violations = output.summary.violations.map((violation) => ({
    rule: violation.rule.name,
    from: violation.from,
    to: violation.to,
    cycle: violation.cycle?.map((step) => step.name) ?? [],
    comment: comments.get(violation.rule.name) ?? "",
  }));
  return { modules: output.modules.length, violations };
}
