import { errorBodyOf, remoteError } from "../engine/error-frames.ts";
import type { TwobyteError } from "../errors/twobyte-error.ts";
import type { ErrorBody } from "../frames/error-body.ts";

/** An error as nodes tell it each other. */
export function bodyOf(error: TwobyteError): ErrorBody {
  return { ...errorBodyOf(error), metadata: undefined };
}

/** The error that another node told. */
export function errorOf(body: ErrorBody): TwobyteError {
  return remoteError(body, "session");
}
