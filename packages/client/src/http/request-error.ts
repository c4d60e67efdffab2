import { isTwobyteError, TwobyteError } from "@twobyte/session";
import { unreachable } from "../close-error.ts";

/** An answer that ended, or is not what was asked for. */
export function ended(message: string): TwobyteError {
  return new TwobyteError("unavailable", message, { retry: "now", scope: "session" });
}

/** An answer that is an error of HTTP. */
export class StatusError extends Error {
  readonly status: number;

  constructor(status: number, detail: string) {
    super(`the request was answered with ${status}: ${detail}`);
    this.status = status;
  }
}

/** What became of a request to `url`, as the error of its connection. */
export function requestError(url: string, error: unknown): TwobyteError {
  if (isTwobyteError(error)) return error;
  if (error instanceof StatusError) return ended(error.message);
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return unreachable(url, cause instanceof Error ? cause.message : undefined);
}

/** What an answer that is none says: the detail of its problem document, if it has one. */
export async function statusError(response: Response): Promise<StatusError> {
  const document: unknown = await response.json().catch(() => undefined);
  const isProblem = typeof document === "object" && document !== null && "detail" in document;
  return new StatusError(
    response.status,
    isProblem ? String(document.detail) : response.statusText,
  );
}
