import { expect, test, vi } from "vitest";
import { encodeBinary } from "./binary/writer.ts";
import { encodeText } from "./depth.ts";
import { assertTextInvariants } from "./testing/assert-text-invariants.ts";
import { assertWireInvariants } from "./testing/assert-wire-invariants.ts";
import { chat } from "./testing/messages/chat.ts";
import { doc } from "./testing/messages/doc.ts";
import type { TestMessage } from "./testing/messages/message.ts";
import { record } from "./testing/messages/record.ts";
import { ticks } from "./testing/messages/ticks.ts";
import { tree } from "./testing/messages/tree.ts";
import { Random } from "./testing/random.ts";
import { randomRuns } from "./testing/random-runs.ts";
import { toHex } from "./testing/same-value.ts";

vi.setConfig({ testTimeout: 60_000 });

const { numRuns, seed } = randomRuns(100);

function testMessage<T>(message: TestMessage<T>): void {
  const { name, write, read, format, parse } = message;

  test(`every ${name} has one form in both profiles, none shorter (R-BIN-2, R-CANON-1)`, () => {
    const random = new Random(seed);
    const values = Array.from({ length: numRuns }, () => message.random(random));
    try {
      assertWireInvariants({ write, read, values });
      assertTextInvariants({ format, parse, values: values.slice(0, Math.ceil(numRuns / 3)) });
    } catch (error) {
      throw new Error(`TWOBYTE_SEED=${seed}: ${String(error)}`, { cause: error });
    }
  });
}

testMessage(chat);
testMessage(ticks);
testMessage(tree);
testMessage(record);
testMessage(doc);

test("the example of the spec has the bytes and the text that it shows (R-LAYOUT-2, R-ENUM-1)", () => {
  const value = { text: "Hé", edited: true, likes: 300, kind: "b" } as const;
  expect(toHex(encodeBinary(chat.write, value, 1))).toBe("07 03 48 c3 a9 ac 02");
  expect(encodeText(chat.format, value, 1)).toBe("Hé\x1f1\x1f300\x1f1");
});
