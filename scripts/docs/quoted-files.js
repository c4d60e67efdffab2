import { dirname, join } from "node:path";

/**
 * @typedef {object} Quote a block of code whose first line has, behind the language, file=PATH
 * @property {string} path from the root
 * @property {string} text
 */

/**
 * The files that a page of documentation quotes, with the text that it has of each.
 *
 * @param {string} page its path from the root
 * @param {string} markdown
 * @returns {Quote[]}
 */
export function quotedFiles(page, markdown) {
  const blocks = markdown.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, path = "", text = ""]) => ({
    path: join(dirname(page), path),
    text,
  }));
}
