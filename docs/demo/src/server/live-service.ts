import { randomInt } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { LiveService } from "@example/live/server";
import { tokenise } from "../../../examples/chat/answer.ts";
import { answerTo } from "./answers.ts";

/** How long the assistant thinks before each token, in ms. */
const TOKEN_MS = 50;

/** The handlers; `report` hears of each item before it is handed to the library. */
export function createLiveService(
  report: (stream: string, index: number, nonce: number) => void,
): LiveService {
  return {
    async *ask({ id, text }, { signal }) {
      const tokens = tokenise(answerTo(text));
      for (const [index, token] of tokens.entries()) {
        await setTimeout(TOKEN_MS, undefined, { signal });
        const nonce = randomInt(2 ** 32);
        report(id, index, nonce);
        yield { message: "Token", value: { index, nonce, text: token } };
      }
      yield { message: "Done", value: { tokens: tokens.length } };
    },
  };
}
