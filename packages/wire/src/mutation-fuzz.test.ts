import { expect, test } from "vitest";
import { encodeBinary } from "./binary/writer.ts";
import { encodeText } from "./depth.ts";
import { assertRefusedOrCanonicalText } from "./testing/assert-text-invariants.ts";
import { assertRefusedOrCanonical } from "./testing/assert-wire-invariants.ts";
import { chat } from "./testing/messages/chat.ts";
import { doc } from "./testing/messages/doc.ts";
import type { TestMessage } from "./testing/messages/message.ts";
import { record } from "./testing/messages/record.ts";
import { ticks } from "./testing/messages/ticks.ts";
import { tree } from "./testing/messages/tree.ts";
import { mutateBytes, mutateText } from "./testing/mutate.ts";
import { Random } from "./testing/random.ts";
import { randomRuns } from "./testing/random-runs.ts";
import { withoutStacks } from "./testing/refusal.ts";

const FRAMES = 1_000_000;
const MESSAGES = 5;
/** Frames that are changed, of each message; each is changed many times. */
const BASES = 400;

// Half of the frames are binary, half text.
const { numRuns, seed } = randomRuns(FRAMES / MESSAGES / 2);
const timeout = 10_000 + numRuns;

/** Changes frames and has each judged; what is thrown is told with the seed that makes it again. */
function fuzz<T>(
  random: Random,
  bases: readonly T[],
  mutate: (random: Random, base: T, other: T) => T,
  judge: (frame: T) => string,
): void {
  const outcomes = new Set<string>();
  withoutStacks(() => {
    for (let run = 0; run < numRuns; run++) {
      const frame = mutate(random, random.pick(bases), random.pick(bases));
      try {
        outcomes.add(judge(frame));
      } catch (error) {
        throw new Error(`frame ${run} of TWOBYTE_SEED=${seed}: ${String(error)}`, { cause: error });
      }
    }
  });
  // A run too short to be sure of anything else still shows that some frames are refused.
  const expected = numRuns < 1000 ? ["truncated"] : ["truncated", "trailing", "accepted"];
  for (const outcome of expected) expect(outcomes).toContain(outcome);
}

function expectAtMost(made: number, most: number): void {
  if (made > most) throw new Error(`${made} entries where ${most} can be`);
}

function fuzzMessage<T>(message: TestMessage<T>): void {
  const { name, made } = message;
  const requirements = "(R-ERR-1, R-ERR-2, R-CANON-1)";

  const bytesTitle = `changed bytes of ${name} are refused or canonical, at their cost ${requirements}`;
  test(bytesTitle, { timeout }, () => {
    const random = new Random(seed);
    const bases: Uint8Array[] = Array.from({ length: BASES }, () =>
      encodeBinary(message.write, message.random(random), 1),
    );
    fuzz(random, bases, mutateBytes, (frame) => {
      made.entries = 0;
      const outcome = assertRefusedOrCanonical(message, frame);
      expectAtMost(made.entries, frame.length * 8);
      return outcome;
    });
  });

  const textTitle = `changed text of ${name} is refused or canonical, at its cost ${requirements}`;
  test(textTitle, { timeout }, () => {
    const random = new Random(seed);
    const bases = Array.from({ length: BASES }, () =>
      encodeText(message.format, message.random(random), 1),
    );
    fuzz(random, bases, mutateText, (text) => {
      made.entries = 0;
      const outcome = assertRefusedOrCanonicalText(message, text);
      expectAtMost(made.entries, text.length + 1);
      return outcome;
    });
  });
}

fuzzMessage(chat);
fuzzMessage(ticks);
fuzzMessage(tree);
fuzzMessage(record);
fuzzMessage(doc);
