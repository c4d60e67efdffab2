import { expect, test } from "vitest";
import { bytes, Recorder } from "../testing/recorder.ts";
import { CutAfterStage } from "./cut-after.ts";

for (let n = 0; n <= 6; n++) {
  test(`exactly ${n} bytes get through, however they are cut into pieces`, () => {
    for (const size of [1, 2, 4, 6]) {
      const out = new Recorder();
      const stage = new CutAfterStage(out, out);
      stage.set({ bytes: n, how: "rst" });
      for (let at = 0; at < 6; at += size) stage.push(bytes("abcdef".slice(at, at + size)));
      stage.end("fin");
      const passed = out.seen.slice(0, -1).join("");
      expect([passed, out.seen.at(-1)]).toEqual(["abcdef".slice(0, n), "<cut rst>"]);
    }
  });
}

test("bytes count from when the fault was set, and none are cut once it is gone", () => {
  const out = new Recorder();
  const stage = new CutAfterStage(out, out);
  stage.push(bytes("abc"));
  stage.set(2);
  stage.push(bytes("d"));
  stage.set(undefined);
  stage.push(bytes("efg"));
  stage.set(1);
  stage.push(bytes("hi"));
  expect(out.seen).toEqual(["abc", "d", "efg", "h", "<cut fin>"]);
});

test("a connection that ends before is not cut", () => {
  const out = new Recorder();
  const stage = new CutAfterStage(out, out);
  stage.set(9);
  stage.push(bytes("a"));
  stage.end("fin");
  expect(out.seen).toEqual(["a", "<fin>"]);
});
