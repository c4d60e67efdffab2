/**
 * Subjects that introduce themselves as they should and are no codec at all. A suite that lets one of
 * them pass anything proves nothing.
 *
 * @typedef {{ readonly [member: string]: unknown }} Members
 */

/** @type {{ readonly [name: string]: (operations: readonly Members[], before: Members | undefined) => Members | undefined }} */
const answers = {
  silent: () => undefined,
  "always ok": () => ({ ok: {} }),
  "always a value": (operations) => ({ ok: { results: operations.map(() => ({ value: {} })) } }),
  "always empty": (operations) => ({
    ok: { results: operations.map(() => ({ value: {}, bytes: "", text: "", frames: [] })) },
  }),
  "always an error": (operations) => ({
    ok: { results: operations.map(() => ({ error: { code: "truncated", offset: 0 } })) },
  }),
  "always not expressible": (operations) => ({
    ok: { results: operations.map(() => ({ error: { code: "not_expressible" } })) },
  }),
  echo: (operations) => ({ ok: { results: operations } }),
  "skip all": (operations) => ({
    ok: { results: operations.map(() => ({ error: { code: "unsupported" } })) },
  }),
  "last answer again": (operations, before) =>
    before ?? { ok: { results: operations.map(() => ({ value: null })) } },
  refuses: () => ({ err: { code: "unsupported", message: "not today" } }),
};

/** The names of all of them. */
export const nullSubjects = Object.keys(answers);

/**
 * One of them.
 *
 * @param {string} name
 * @param {readonly string[]} capabilities
 * @returns {import("@twobyte/conformance/subject").CreateSubject}
 */
export function createNull(name, capabilities = ["binary", "text", "frames"]) {
  return () => {
    /** @type {Members | undefined} */
    let before;
    return ({ id, cmd, batch }) => {
      const roles = ["codec"];
      const about = { version: 1, name, language: "none", roles, capabilities, facts: {} };
      if (cmd === "start") return { id, ok: about };
      if (cmd === "stop" || cmd === "load") return { id, ok: {} };
      if (cmd !== "codec") return { id, err: { code: "unknown", message: `no command ${cmd}` } };
      const answer = answers[name]?.(/** @type {readonly Members[]} */ (batch), before);
      if (answer === undefined) return new Promise(() => undefined);
      before = answer;
      return { id, ...answer };
    };
  };
}
