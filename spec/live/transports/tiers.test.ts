import { afterEach, expect, test } from "vitest";
import { callServerStream, callUnary } from "../../../packages/client/src/codegen1.ts";
import { eventStream, longPoll, webSocket } from "../../../packages/client/src/index.ts";
import { cleanUp, join, start } from "../place.ts";
import type { Answer, Count } from "../talk.ts";
import { ask, echo } from "../talk.ts";

afterEach(cleanUp);

/** The numbers that the tokens of a stream have, and whether it said how many there are. */
function numbersOf(answers: readonly Answer[]): (string | undefined)[] {
  return answers.map((answer) => JSON.stringify(answer).match(/token (\d+)/)?.[1]);
}

function upTo(count: number): (string | undefined)[] {
  return [...Array.from({ length: count }, (_, i) => String(i)), undefined];
}

for (const transport of [webSocket, eventStream, longPoll]) {
  for (const profile of ["binary", "text"] as const) {
    const where = `over ${transport.name} in ${profile}`;

    test(`calls are answered ${where}`, async () => {
      const place = await start();
      const session = join(place, { profile, transports: [transport] });
      const texts = Array.from({ length: 100 }, (_, i) => `number ${i} 🌍\x1f\x1e\r\n\0\\`);
      const answers = await Promise.all(texts.map((text) => callUnary(session, echo, { text })));
      expect(answers).toEqual(texts.map((text) => ({ text: `nobody: ${text}` })));
      expect(session.status).toEqual({ state: "live", transport: transport.name });
      const long = "long €🌍 ".repeat(25_000);
      expect(await callUnary(session, echo, { text: long })).toEqual({ text: `nobody: ${long}` });
    });

    test(`a stream arrives whole over cut connections ${where}`, async () => {
      const place = await start();
      const session = join(place, { profile, transports: [transport] });
      const count = 20_000;
      const seen: Answer[] = [];
      for await (const answer of callServerStream<Count, Answer>(session, ask, { count })) {
        seen.push(answer);
        if (seen.length === 5 || seen.length === 5000)
          for (const socket of place.sockets) socket.destroy();
      }
      expect(numbersOf(seen)).toEqual(upTo(count));
      expect(await callUnary(session, echo, { text: "on" })).toEqual({ text: "nobody: on" });
    });
  }
}
