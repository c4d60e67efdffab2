/** The error codes of spec 7.7 that this server says. */
export const CODE = {
  canceled: 1,
  invalid_argument: 3,
  deadline_exceeded: 4,
  permission_denied: 7,
  resource_exhausted: 8,
  failed_precondition: 9,
  unimplemented: 12,
  internal: 13,
  data_loss: 15,
  unauthenticated: 16,
};

/** Words of spec 7.7. */
export const RETRY = { never: 0, now: 1, after: 2 };
export const PROCESSED = { no: 0, maybe: 1, yes: 2 };

/**
 * An error that the peer is told: of a stream, or of the session.
 *
 * @typedef {object} More
 * @property {number} [retry]
 * @property {number} [afterMs]
 * @property {number} [processed]
 * @property {string} [text]
 * @property {string} [trouble] nonce of the detail `Trouble`
 * @property {readonly number[]} [refusal] the detail `!V` of a hello that is refused
 */
export class Failure extends Error {
  /** @param {number} code @param {More} [more] */
  constructor(code, more = {}) {
    super(`error ${code}`);
    this.code = code;
    this.retry = more.retry ?? RETRY.never;
    this.afterMs = more.afterMs ?? 0;
    this.processed = more.processed ?? PROCESSED.no;
    this.text = more.text ?? "";
    this.trouble = more.trouble;
    this.refusal = more.refusal;
  }
}
