import type { Declarations } from "../declarations/declarations.ts";
import { checkClashes } from "./check-clashes.ts";
import { checkCodes } from "./check-codes.ts";
import { checkDefaults } from "./check-defaults.ts";
import { checkLatestKeys } from "./check-latest-keys.ts";
import { checkLists } from "./check-lists.ts";
import type { Reading } from "./reading.ts";

/**
 * What can be judged only when everything was read.
 *
 * @param isComplete - False when something could not be read; then only what does not depend on the
 * missing parts is judged.
 */
export function closingChecks(
  reading: Reading,
  declarations: Declarations,
  isComplete: boolean,
): void {
  checkClashes(reading, declarations);
  checkCodes(reading, declarations);
  if (!isComplete) return;
  checkLists(reading, declarations);
  checkLatestKeys(reading, declarations);
  //@fault any-default R-SCHEMA-24
  checkDefaults(reading, declarations);
}
