import type { Processed, Retry } from "@twobyte/session";
import {
  codeNumber,
  decodeMessage,
  isErrorCode,
  messageByCode,
  TwobyteError,
  withDetail,
} from "@twobyte/session";
import { fromBase64Url } from "@twobyte/wire";
import type { ClientMethod } from "../client-method.ts";

/** What a query's problem document can have besides what RFC 9457 names (spec 11.6). */
interface Problem {
  readonly detail?: string;
  readonly code?: string;
  readonly retry?: Retry;
  readonly afterMs?: number;
  readonly processed?: Processed;
  readonly message?: { readonly code: string; readonly payload: string };
}

/** The error that a query was answered with; undefined when no server of this protocol said so. */
export async function problemError(
  response: Response,
  { errors }: Pick<ClientMethod<"query", never, unknown>, "errors">,
  revision: number,
): Promise<TwobyteError | undefined> {
  const problem = (await response.json().catch(() => null)) as Problem | null;
  if (!isErrorCode(problem?.code)) return undefined;
  const { code, detail = "", message, ...rest } = problem as Problem & { code: never };
  const error = new TwobyteError(code, detail, { ...optionsOf(rest), remote: true });
  if (message === undefined) return error;
  try {
    const codec = messageByCode(errors, codeNumber(message.code), revision);
    const bytes = fromBase64Url(message.payload);
    if (codec === undefined || bytes === undefined) return error;
    return withDetail(error, {
      message: codec.name,
      value: decodeMessage(codec, bytes, revision),
    });
  } catch {
    // The error itself matters more than what it says besides.
    return error;
  }
}
function optionsOf({ retry, afterMs, processed }: Problem) {
  return {
    ...(retry !== undefined && { retry }),
    ...(afterMs !== undefined && { afterMs }),
    ...(processed !== undefined && { processed }),
  };
}
