import { expect, test } from "vitest";
import { traceText } from "./trace-text.ts";

test("a frame that is passed over is told with what there is of it", () => {
  const frame = { kind: "ignored", code: undefined, of: "!q" };
  const line = { atMs: 1, from: "suite", connection: "a", frames: [frame] } as const;
  expect(traceText([line])).toEqual(['      1.0 ms  a → ignored of="!q"']);
});
