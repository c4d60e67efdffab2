import { expect, test } from "vitest";
import { forgetStream } from "./forget-stream.ts";

test("the ids of streams that are over stay for a time, and never more than a few hundred", () => {
  const streams = new Map<number, string | undefined>([[1, "open"]]);
  let most = 0;
  for (let id = 2; id < 5000; id += 2) {
    streams.set(id, "open");
    forgetStream(streams, id, 1);
    most = Math.max(most, streams.size);
    expect(streams.get(id)).toBe(undefined);
  }
  expect(most).toBe(258);
  expect(streams.get(1)).toBe("open");
});
