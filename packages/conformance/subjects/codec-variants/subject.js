import { createSubject } from "../codec-typescript/subject.js";

/**
 * Codecs that are right, and differ where the control protocol and the spec leave a choice.
 *
 * @typedef {{ readonly [member: string]: unknown }} Members
 * @typedef {(request: Members) => Members | Promise<Members>} Answer
 */

/** @type {{ readonly [name: string]: (own: Answer) => Answer }} */
const variants = {
  // An offset may be left out.
  "no-offsets": (own) =>
    changed(own, (result) => {
      const error = /** @type {Members | undefined} */ (result["error"]);
      return error === undefined ? result : { error: { code: error["code"] } };
    }),
  // Members that nobody knows are ignored, and none has its place.
  "more-members": (own) => {
    const answer = changed(own, (result) => turned({ ...result, tookMs: 1, note: null }));
    return async (request) => turned({ ...(await answer(request)), more: { a: [1] } });
  },
  // Replies may come in any order.
  "any-order": (own) => {
    let turn = 0;
    return async (request) => {
      const reply = await own(request);
      if (request["cmd"] !== "codec") return reply;
      turn = (turn + 1) % 4;
      await new Promise((resolve) => setTimeout(resolve, 3 - turn));
      return reply;
    };
  },
  // What a subject does not do it declines.
  "binary-only": (own) => without(own, "text"),
  "text-only": (own) => without(own, "binary"),
};

/** The names of all of them. */
export const codecVariants = Object.keys(variants);

/**
 * One of them; undefined when there is none.
 *
 * @param {string} name
 * @returns {import("@twobyte/conformance/subject").CreateSubject | undefined}
 */
export function codecVariant(name) {
  const variant = variants[name];
  if (variant === undefined) return undefined;
  return (emit) => variant(createSubject(emit));
}

/**
 * Changes every result of a batch.
 *
 * @param {Answer} own
 * @param {(result: Members) => Members} change
 * @returns {Answer}
 */
function changed(own, change) {
  return async (request) => {
    const reply = await own(request);
    const ok = /** @type {Members | undefined} */ (reply["ok"]);
    const results = /** @type {readonly Members[] | undefined} */ (ok?.["results"]);
    return results === undefined ? reply : { ...reply, ok: { results: results.map(change) } };
  };
}

/**
 * Declines a profile.
 *
 * @param {Answer} own
 * @param {string} profile
 * @returns {Answer}
 */
function without(own, profile) {
  return async (request) => {
    if (request["cmd"] === "codec") {
      const batch = /** @type {readonly Members[]} */ (request["batch"]);
      const all = /** @type {Members} */ (await own(request));
      const ok = /** @type {Members} */ (all["ok"]);
      const results = /** @type {readonly Members[]} */ (ok["results"]);
      const declined = { error: { code: "unsupported" } };
      const answered = results.map((result, at) =>
        batch[at]?.["profile"] === profile ? declined : result,
      );
      return { ...all, ok: { results: answered } };
    }
    const reply = await own(request);
    if (request["cmd"] !== "start") return reply;
    const about = /** @type {Members} */ (reply["ok"]);
    const capabilities = /** @type {readonly string[]} */ (about["capabilities"]);
    return {
      ...reply,
      ok: { ...about, capabilities: capabilities.filter((one) => one !== profile) },
    };
  };
}

/**
 * The same members in another order.
 *
 * @param {Members} members
 * @returns {Members}
 */
function turned(members) {
  return Object.fromEntries(Object.entries(members).reverse());
}
