import { moduleSource } from "../../../packages/conformance/dist/subject.js";
import { theSwitch } from "./switch.js";

/** @import { CreateSubject, Subject } from "../../../packages/conformance/dist/subject.js" */

let loaded = 0;

/**
 * Loads a subject's modules anew and starts it in this process, with a mutant switched on before:
 * what the modules do as they load is mutated, too.
 *
 * @param {string} url
 * @param {string} mutant its id; empty for none
 * @param {number} [hitLimit] after so many executions it throws
 * @returns {Promise<Subject>}
 */
export async function loadModule(url, mutant, hitLimit = Number.POSITIVE_INFINITY) {
  Object.assign(theSwitch(), { activeMutant: mutant, hitCount: 0, hitLimit });
  loaded += 1;
  /** @type {CreateSubject} */
  let create;
  try {
    const module = await import(`${url}?${loaded}`);
    create = /** @type {{ createSubject: CreateSubject }} */ (module).createSubject;
  } catch (error) {
    create = () => {
      throw error;
    };
  }
  return moduleSource(create).start();
}
