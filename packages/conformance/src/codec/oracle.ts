import { fromHex, fromVectorText, toHex, toVectorText } from "@twobyte/codegen-vectors";
import type { IrJson } from "@twobyte/compiler/ir";
import type { Interpreter } from "@twobyte/interpreter";
import type { CodecOperation, Expected, Profile } from "./operation.ts";
import { untraced } from "./untraced.ts";

/*
 * What has to come of operations that no file has an answer for. The interpreter is written from the
 * spec alone and shares nothing with the codecs that are tested.
 */

/** What a value in notation has to become. */
export function encodedBy(
  oracle: Interpreter,
  message: string,
  profile: Profile,
  notation: unknown,
  revision?: number,
): Expected {
  const value = oracle.fromNotation(message, notation);
  return outcomeOf(() =>
    profile === "binary"
      ? { bytes: toHex(oracle.encodeBinary(message, value, revision)) }
      : { text: toVectorText(oracle.encodeText(message, value, revision)) },
  );
}

/** What bytes or text have to be read as. */
export function decodedBy(
  oracle: Interpreter,
  { message, revision, bytes, text }: Extract<CodecOperation, { op: "decode" }>,
): Expected {
  return outcomeOf(() => {
    const value =
      bytes === undefined
        ? oracle.decodeText(message, fromVectorText(text ?? ""), revision)
        : oracle.decodeBinary(message, fromHex(bytes), revision);
    const notation: IrJson = oracle.toNotation(message, value);
    return { value: notation };
  });
}

/** The JSON form of a value, as a line of the control protocol can have it: there is no −0 in it. */
export function writtenJsonBy(
  oracle: Interpreter,
  message: string,
  notation: unknown,
): { readonly json: IrJson } {
  const json = oracle.toJson(message, oracle.fromNotation(message, notation));
  return { json: JSON.parse(JSON.stringify(json)) as IrJson };
}

/** What JSON has to be read as. */
export function readJsonBy(oracle: Interpreter, message: string, json: IrJson): Expected {
  return outcomeOf(() => ({ value: oracle.toNotation(message, oracle.fromJson(message, json)) }));
}

function outcomeOf(run: () => Expected): Expected {
  try {
    return untraced(run);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "CodecError" || !("code" in error)) throw error;
    return { error: String(error.code) };
  }
}
