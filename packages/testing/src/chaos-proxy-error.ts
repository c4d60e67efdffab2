/**
 * What went wrong: the port could not be had (`listen`), the server behind the proxy could not be
 * reached (`upstream`), a fault or an option makes no sense (`setting`), the proxy is closed
 * (`closed`).
 */
export type ChaosProxyErrorCode = "closed" | "listen" | "setting" | "upstream";

/** The error of a `ChaosProxy`. Branch on `code`; the message is for people. */
export class ChaosProxyError extends Error {
  override readonly name = "ChaosProxyError";
  /** What went wrong. */
  readonly code: ChaosProxyErrorCode;

  /** `cause` is the host's own error, if there is one. */
  constructor(code: ChaosProxyErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
