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

/** `check` judges a frame; what it throws is told with the seed that makes the frame again. */
function fuzz<T>(
  random: Random,
  bases: readonly T[],
  mutate: (base: T, other: T) => T,
  check: (frame: T) => void,
): void {
  withoutStacks(() => {
    for (let run = 0; run < numRuns; run++) {
      const frame = mutate(random.pick(bases), random.pick(bases));
      try {
        check(frame);
      } catch (error) {
        throw new Error(`frame ${run} of TWOBYTE_SEED=${seed}: ${String(error)}`, { cause: error });
      }
    }
  });
}

function fuzzMessage<T>(message: TestMessage<T>): void {
  const { name, made } = message;
  const timeout = 10_000 + numRuns;

  test(
    `changed frames of ${name} are refused or canonical, and cost no more than they are (R-ERR-1, R-ERR-2, R-CANON-1), seed ${seed}`,
    () => {
      const random = new Random(seed);
      const bases = Array.from({ length: BASES }, () =>
        encodeBinary(message.write, message.random(random), 1),
      );
      const mutate = (base: Uint8Array, other: Uint8Array): Uint8Array =>
        mutateBytes(random, base, other);
      fuzz(random, bases as readonly Uint8Array[], mutate, (frame) => {
        made.entries = 0;
        assertRefusedOrCanonical(message, frame);
        expect(made.entries <= frame.length * 8).toBe(true);
      });
    },
    timeout,
  );

  test(
    `changed texts of ${name} are refused or canonical, and cost no more than they are (R-ERR-1, R-ERR-2, R-CANON-1), seed ${seed}`,
    () => {
      const random = new Random(seed);
      const bases = Array.from({ length: BASES }, () =>
        encodeText(message.format, message.random(random), 1),
      );
      const mutate = (base: string, other: string): string => mutateText(random, base, other);
      fuzz(random, bases, mutate, (text) => {
        made.entries = 0;
        assertRefusedOrCanonicalText(message, text);
        expect(made.entries <= text.length + 1).toBe(true);
      });
    },
    timeout,
  );
}

fuzzMessage(chat);
fuzzMessage(ticks);
fuzzMessage(tree);
fuzzMessage(record);
fuzzMessage(doc);
