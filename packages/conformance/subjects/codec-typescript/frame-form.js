import { codeNumber, codeText } from "@twobyte/session";

/**
 * Frames as the control protocol writes them, and as the engine has them.
 *
 * @import { Frame, IgnoredFrame } from "@twobyte/session"
 *
 * @typedef {"binary" | "text"} Profile
 * @typedef {{ readonly [member: string]: unknown, readonly payload?: string }} WrittenFrame
 */

const bytes = new Set(["lineage", "secret", "fingerprint"]);

/**
 * @param {WrittenFrame} written
 * @param {Profile} profile
 * @returns {Frame}
 */
export function toFrame({ payload, ...members }, profile) {
  const read = /** @type {{ readonly detail?: object }} */ (
    JSON.parse(JSON.stringify(members), (key, value) => {
      if (bytes.has(key)) return fromHex(String(value));
      if (key === "code" && typeof value === "string") return codeNumber(value);
      return key === "metadata" ? new Map(Object.entries(value)) : value;
    })
  );
  const own = payload !== undefined && profile === "binary" ? fromHex(payload) : payload;
  if (own === undefined) return /** @type {Frame} */ (read);
  const detail = read.detail && { ...read.detail, payload: own };
  return /** @type {Frame} */ (detail ? { ...read, detail } : { ...read, payload: own });
}

/**
 * @param {Frame | IgnoredFrame} frame
 * @returns {WrittenFrame}
 */
export function fromFrame(frame) {
  const { kind } = frame;
  // Codes of goodbyes and errors are numbers of chapter 7; all others are two characters.
  const isError = kind === "streamError" || kind === "sessionError";
  /** @type {string | undefined} */
  let payload;
  const written = /** @type {{ readonly [member: string]: unknown }} */ (
    JSON.parse(
      JSON.stringify(frame, function (key, value) {
        if (key === "payload") {
          payload = typeof value === "string" ? value : toHex(value);
          return undefined;
        }
        const isNumber = kind === "goodbye" || (isError && this === frame);
        if (key === "code" && !isNumber) return codeText(value);
        if (value instanceof Uint8Array) return toHex(value);
        return value instanceof Map ? Object.fromEntries(value) : value;
      }),
    )
  );
  return payload === undefined ? written : { ...written, payload };
}

/** @param {Uint8Array} data */
export function toHex(data) {
  return Buffer.from(data.buffer, data.byteOffset, data.length).toString("hex");
}

/** @param {string} hex */
export function fromHex(hex) {
  return Uint8Array.from(Buffer.from(hex, "hex"));
}
