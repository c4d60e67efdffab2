import { test } from "vitest";
import { assertFrameInvariants } from "../testing/assert-frame-invariants.ts";
import { REFUSAL } from "./frame-code.ts";
import type { SessionErrorFrame } from "./session-error-frame.ts";

const error: SessionErrorFrame = {
  kind: "sessionError",
  code: 9,
  retry: "never",
  afterMs: 0,
  processed: "no",
  message: "no common revision",
};

test("error of the session keeps the frame invariants", () => {
  assertFrameInvariants(error);
  assertFrameInvariants({
    binary: { ...error, detail: { code: REFUSAL, payload: Uint8Array.of(2, 5, 6, 1, 3) } },
    text: { ...error, detail: { code: REFUSAL, payload: "2\x1f5\x1f6\x1f1\x1f3" } },
  });
});
