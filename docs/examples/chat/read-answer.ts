import type { ChatAskAnswer } from "@example/chat/client";

/** Shows an answer while it comes in, and gives back all that it was made of. */
export async function readAnswer(
  answers: AsyncIterable<ChatAskAnswer>,
  write: (text: string) => void,
): Promise<readonly ChatAskAnswer[]> {
  const all: ChatAskAnswer[] = [];
  const sources: string[] = [];
  for await (const answer of answers) {
    all.push(answer);
    switch (answer.message) {
      case "ToolCall":
        write(`(${answer.value.tool}: ${JSON.stringify(answer.value.arguments)})\n`);
        break;
      case "Token":
        write(answer.value.text);
        break;
      case "Citation":
        sources.push(`${answer.value.title}, ${answer.value.url}`);
        write(` [${sources.length}]`);
        break;
      case "Done":
        write(`\n${sources.map((source, index) => `[${index + 1}] ${source}\n`).join("")}`);
        write(`(${answer.value.reason}, ${answer.value.tokens} tokens, ${answer.value.took} ms)\n`);
        break;
    }
  }
  return all;
}
