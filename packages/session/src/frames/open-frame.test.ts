import { expect, test } from "vitest";
import { assertFrameInvariants, errorOf, METHOD } from "../testing/assert-frame-invariants.ts";
import type { OpenSlots } from "./open-frame.ts";

function assertOpen(slots: OpenSlots): void {
  const open = { kind: "open", code: METHOD, stream: 6, ...slots } as const;
  assertFrameInvariants({
    binary: { ...open, payload: Uint8Array.of(2, 72, 105) },
    text: { ...open, payload: "Hi" },
  });
}

test("open keeps the frame invariants, with each slot and with all", () => {
  const all: Required<OpenSlots> = {
    deadlineMs: 30_000,
    key: "k-1",
    from: { epoch: "e", offset: 7 },
    credit: 1_048_576,
    metadata: new Map([["trace", "a1"]]),
  };
  assertOpen({});
  assertOpen({ deadlineMs: all.deadlineMs });
  assertOpen({ key: all.key });
  assertOpen({ from: all.from });
  assertOpen({ from: { epoch: "", offset: 20 } });
  assertOpen({ credit: all.credit });
  assertOpen({ metadata: all.metadata });
  assertOpen(all);
});

test("an open with a flag that is not listed is refused", () => {
  // R-FRAME-7
  expect(errorOf(Uint8Array.of(0x43, 0x61, 6, 32))).toBe("reserved_bits");
  expect(errorOf("Ca6\x1f32\x1f")).toBe("reserved_bits");
});
