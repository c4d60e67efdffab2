import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** What a bundler makes of a program that uses these exports of the client, minified. */
async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    conditions: ["@twobyte/source", "import"],
  });
  return outputFiles[0]?.text ?? "";
}

const client = "../../../packages/client/src/index.ts";

test("a bundle has only the transports that its program names", async () => {
  const only = (names: string) =>
    bundle(`import { connectOver, ${names} } from "${client}";
      connectOver({}, [${names}], { url: "" });`);
  const [sockets, streams, polls, all] = await Promise.all([
    only("webSocket"),
    only("eventStream"),
    only("longPoll"),
    bundle(`import { connect } from "${client}"; connect({}, { url: "" });`),
  ]);
  const has = (code: string) =>
    ["twobyte.1", "application/x-twobyte", 'name:"stream"', 'name:"poll"'].map((one) =>
      code.includes(one),
    );
  expect(has(sockets)).toEqual([true, false, false, false]);
  expect(has(streams)).toEqual([false, true, true, false]);
  expect(has(polls)).toEqual([false, true, false, true]);
  expect(has(all)).toEqual([true, true, true, true]);
  const size = (code: string) => gzipSync(code).length;
  expect(size(sockets)).toBeLessThan(size(all) - 1000);
});
