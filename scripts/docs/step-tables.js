/**
 * @typedef {object} StepKind an alternative of the schema's steps
 * @property {string} [title] heading of the section whose table has it
 * @property {string} [description] what the step does
 * @property {readonly string[]} [required] its verb first
 */

const head = "| | |\n|---|---|\n";

/**
 * The verbs of the steps that the schema does not describe.
 *
 * @param {readonly StepKind[]} kinds
 */
export function undescribed(kinds) {
  return kinds.flatMap(({ title, description, required: [verb] = [] }) =>
    title === undefined || description === undefined ? (verb ?? []) : [],
  );
}

/**
 * The rows of the tables of steps, by the headings above them.
 *
 * @param {readonly StepKind[]} kinds
 * @returns {Map<string, string[]>}
 */
function stepRows(kinds) {
  /** @type {Map<string, string[]>} */
  const rows = new Map();
  for (const { title, description, required: [verb] = [] } of kinds) {
    if (verb === undefined || title === undefined || description === undefined) continue;
    rows.set(title, [...(rows.get(title) ?? []), `| \`${verb}\` | ${description} |`]);
  }
  return rows;
}

/**
 * A page with the tables of steps as the schema has them: in each section the first table.
 *
 * @param {string} page
 * @param {readonly StepKind[]} kinds
 */
export function withStepTables(page, kinds) {
  let written = page;
  for (const [title, rows] of stepRows(kinds)) {
    const section = written.indexOf(`## ${title}\n`);
    const from = written.indexOf(head, section);
    if (section === -1 || from === -1) throw new Error(`The page has no table below ${title}.`);
    const [table = head] = /^(?:\|.*\n)+/.exec(written.slice(from)) ?? [];
    written = `${written.slice(0, from)}${head}${rows.join("\n")}\n${written.slice(from + table.length)}`;
  }
  return written;
}
