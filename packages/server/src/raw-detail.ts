import type { MethodMessage, RawDetail, Stream, TwobyteError } from "@twobyte/session";
import { codeNumber, encodeMessage, messageByName } from "@twobyte/session";
import type { ServerSession } from "@twobyte/session/server";

/** Whose errors they are. */
interface Failing {
  readonly method: { readonly errors: readonly MethodMessage[] };
  report(problem: unknown): void;
}

/** An error's detail as a stream's client reads it; without one it cannot read, which is reported. */
export function rawDetail(
  call: Failing,
  { detail }: TwobyteError,
  { profile }: Pick<ServerSession, "profile">,
  { revision }: Stream,
): RawDetail | undefined {
  if (detail === undefined) return undefined;
  const codec = messageByName(call.method.errors, detail.message, revision);
  try {
    if (codec?.code === undefined) throw new Error(`no error message ${detail.message}`);
    const payload = encodeMessage(codec, detail.value, profile, revision);
    return { code: codeNumber(codec.code), payload };
  } catch (problem) {
    call.report(problem);
    return undefined;
  }
}
