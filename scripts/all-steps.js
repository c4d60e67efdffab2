import { apiStep } from "./steps/api.js";
import { deadcodeStep } from "./steps/deadcode.js";
import { docsStep } from "./steps/docs.js";
import { generatedStep } from "./steps/generated.js";
import { layersStep } from "./steps/layers.js";
import { formatStep, lintStep, promisesStep } from "./steps/lint.js";
import { modelStep } from "./steps/model.js";
import { mutantsStep } from "./steps/mutants.js";
import { packagesStep } from "./steps/packages.js";
import { sizesStep } from "./steps/sizes.js";
import { specStep } from "./steps/spec.js";
import { startStep } from "./steps/start.js";
import { systemStep } from "./steps/system.js";
import { quickTestsStep, randomTestsStep, testsStep } from "./steps/tests.js";
import { buildStep, types7Step, typesStep } from "./steps/types.js";
import { waiversStep } from "./steps/waivers.js";

/** @import { Step } from "./lib/run-steps.js" */

/** @type {Step[]} */
const checks = [
  typesStep,
  types7Step,
  formatStep,
  lintStep,
  promisesStep,
  layersStep,
  waiversStep,
  deadcodeStep,
  specStep,
  mutantsStep,
  modelStep,
  apiStep,
  sizesStep,
  packagesStep,
  docsStep,
  generatedStep,
  startStep,
  systemStep,
];

/**
 * What `npm test` runs.
 *
 * @type {Step[]}
 */
export const testSteps = [buildStep, quickTestsStep];

/**
 * What `npm run verify` runs: everything, at full size.
 *
 * @type {Step[]}
 */
export const verifySteps = [buildStep, ...checks, testsStep];

/**
 * What CI runs after `npm test`: the rest of `npm run verify`, with random tests that leave the
 * whole within twenty minutes.
 *
 * @type {Step[]}
 */
export const remainingSteps = [...checks, randomTestsStep];
