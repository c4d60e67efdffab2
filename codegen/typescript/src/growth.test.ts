import { expect, test, vi } from "vitest";
import { generateTypescript } from "./generate.ts";
import { largeIr } from "./testing/large-ir.ts";

vi.setConfig({ testTimeout: 120_000 });

test("twice the messages give the same files, each with twice the lines and no more", async () => {
  const some = linesOf(generateTypescript(await largeIr(40)).files);
  const twice = linesOf(generateTypescript(await largeIr(80)).files);
  expect([...twice.keys()]).toEqual([...some.keys()]);
  for (const [path, lines] of some) {
    expect(twice.get(path), path).toBeLessThanOrEqual(2.05 * lines);
    if (lines > 200) expect(twice.get(path), path).toBeGreaterThan(1.8 * lines);
  }
});

function linesOf(files: readonly { readonly path: string; readonly content: string }[]) {
  return new Map(files.map(({ path, content }) => [path, content.split("\n").length]));
}
