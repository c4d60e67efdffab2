import type { ChatAskAnswer } from "@example/chat/client";
import type { FeedWatchAnswer } from "@example/feed/client";
import { payloadOf } from "./feed/feed-answers.ts";
import type { Visit } from "./visit.ts";

type Answer = ChatAskAnswer | FeedWatchAnswer;

/** What both profiles took for the same items. */
interface Row {
  readonly name: string;
  readonly binary: Visit<Answer>;
  readonly text: Visit<Answer>;
}

/** The bytes of both profiles beside those of the bare values in JSON. */
export function sizeTable(rows: readonly Row[]): string {
  const cells = rows.map(({ name, binary, text }) => {
    const json = binary.items.reduce((sum, item) => sum + jsonSize(item), 0);
    const share = (bytes: number): string => `${bytes} (${Math.round((100 * bytes) / json)} %)`;
    return [name, `${binary.items.length}`, `${json}`, share(text.bytes), share(binary.bytes)];
  });
  return [["", "items", "JSON", "text", "binary"], ...cells]
    .map((row) => row.map((cell, column) => pad(cell, column)).join("  "))
    .map((line) => `${line}\n`)
    .join("");
}

function pad(cell: string, column: number): string {
  return column === 0 ? cell.padEnd(12) : cell.padStart(column < 3 ? 8 : 16);
}

/** The value alone, in UTF-8: without a word about which message it is or whose answer. */
function jsonSize(answer: Answer): number {
  return Buffer.byteLength(JSON.stringify(jsonOf(answer)));
}

function jsonOf(answer: Answer): unknown {
  switch (answer.message) {
    case "Token":
    case "ToolCall":
    case "Citation":
    case "Done":
      return answer.value;
    default:
      return payloadOf(answer).body;
  }
}
