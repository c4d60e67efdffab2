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
const codegen = "../../../packages/client/src/codegen1.ts";

/** Most bytes of each bundle, gzipped: what it took when this was written, and 2 % more. */
const MOST: readonly (readonly [profile: string, transports: string, bytes: number])[] = [
  ["binary", "webSocket", 25_920],
  ["binary", "webSocket, eventStream, longPoll", 32_100],
  ["text", "webSocket", 24_420],
  ["text", "webSocket, eventStream, longPoll", 30_420],
];

function sizeOf(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}

function over(transports: string, profile: string, rest = ""): Promise<string> {
  return bundle(`import { connectOver, ${transports}, ${profile} } from "${client}"; ${rest}
    connectOver({}, [${transports}], { url: "", profile: ${profile} });`);
}

test("a bundle has only the transports that its program names", async () => {
  const [sockets, streams, polls, all] = await Promise.all([
    over("webSocket", "binary"),
    over("eventStream", "binary"),
    over("longPoll", "binary"),
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
  expect(sizeOf(sockets)).toBeLessThan(sizeOf(all) - 1000);
});

test("a bundle has only the profile that its program names", async () => {
  const [bytes, words, both] = await Promise.all([
    over("webSocket", "binary"),
    over("webSocket", "text"),
    bundle(`import { connect } from "${client}"; connect({}, { url: "" });`),
  ]);
  const has = (code: string) =>
    ["a batch of one frame", "an empty frame in a batch"].map((one) => code.includes(one));
  expect(has(bytes)).toEqual([true, false]);
  expect(has(words)).toEqual([false, true]);
  expect(has(both)).toEqual([true, true]);
});

for (const [profile, transports, most] of MOST) {
  const isAll = transports.includes(",");
  test(`a client over ${transports} in ${profile}${isAll ? ", with all kinds of methods," : ""} takes at most ${most} bytes`, async () => {
    const stubs = `import * as stubs from "${codegen}"; console.log(stubs);`;
    expect(sizeOf(await over(transports, profile, isAll ? stubs : ""))).toBeLessThanOrEqual(most);
  });
}
