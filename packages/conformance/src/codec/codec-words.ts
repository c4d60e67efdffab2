import { show } from "./check-answer.ts";
import type { CodecStep } from "./codec-playing.ts";
import type { CodecOperation, Expected } from "./operation.ts";

/** So many steps are told; the others are of the same kind. */
const MOST = 8;

/** What a case of a codec asks, a line for each operation with what has to come of it. */
export function codecWords(steps: readonly CodecStep[]): string[] {
  const told = steps.slice(0, MOST).map(({ operation, expected, isWitness }, at) => {
    const first = isWitness === true ? "first, to see that it does anything: " : "";
    return `${at + 1}. ${first}${operationWords(operation)}: ${expectedWords(expected)}`;
  });
  const more = steps.length - told.length;
  return more === 0 ? told : [...told, `… and ${more} more of the kind.`];
}

function operationWords(operation: CodecOperation): string {
  switch (operation.op) {
    case "encode":
      return `encode ${operation.message} at revision ${operation.revision} in ${operation.profile}, ${show(operation.value)}`;
    case "decode":
      return `decode ${operation.message} at revision ${operation.revision} in ${operation.profile}, ${dataWords(operation)}`;
    case "to-json":
      return `write ${operation.message} in JSON, ${show(operation.value)}`;
    case "from-json":
      return `read ${operation.message} from JSON, ${show(operation.json)}`;
    case "encode-frames":
      return `encode the frames ${show(operation.frames)} in ${operation.profile}`;
    case "decode-frames":
      return `decode the frames in ${operation.profile}, ${dataWords(operation)}`;
  }
}

function dataWords({ bytes, text }: { readonly bytes?: string; readonly text?: unknown }): string {
  if (bytes !== undefined) return bytes === "" ? "no bytes" : bytes;
  return show(text).replaceAll("\\u001f", "␟").replaceAll("\\u001e", "␞");
}

function expectedWords(expected: Expected): string {
  if ("error" in expected) {
    const { error, at } = expected;
    return `refused with ${error}${at === undefined ? "" : ` at ${at[0]} to ${at[1]}`}`;
  }
  if ("bytes" in expected) return dataWords({ bytes: expected.bytes });
  if ("text" in expected) return dataWords({ text: expected.text });
  if ("json" in expected) return show(expected.json);
  return show("value" in expected ? expected.value : expected.frames);
}
