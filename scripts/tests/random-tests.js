/** @typedef {{ path: string, text: string }} File */

/** The variable, but for tests that are either whole or small. */
const size = /\bTWOBYTE_RUNS\b(?!"\]\) >= 1;)/;

/**
 * The test files whose size follows TWOBYTE_RUNS: those that name it, and those that import, at
 * any distance, a file that does. Not those that only ask whether it is 1.
 *
 * @param {File[]} files TypeScript files of the project
 * @returns {string[]} paths, sorted
 */
export function randomTestFiles(files) {
  const random = new Set(files.filter(({ text }) => size.test(text)).map(nameOf));
  for (let before = -1; before !== random.size; ) {
    before = random.size;
    for (const file of files) {
      if (importedNames(file.text).some((name) => random.has(name))) random.add(nameOf(file));
    }
  }
  return files
    .filter((file) => file.path.endsWith(".test.ts") && random.has(nameOf(file)))
    .map(({ path }) => path)
    .sort();
}

/**
 * Files are told apart by name alone, which may find one too many, never one too few.
 *
 * @param {File} file
 */
function nameOf({ path }) {
  return path.slice(path.lastIndexOf("/") + 1);
}

/**
 * @param {string} text
 * @returns {string[]}
 */
function importedNames(text) {
  return [...text.matchAll(/from\s+"\.[^"]*?([^"/]+)"/g)].map((match) => match[1] ?? "");
}
