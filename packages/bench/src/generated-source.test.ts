import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bebopStamp, protobufJsStamp } from "./generated-source.ts";
import { generatedFolder } from "./peers/generated.ts";

const stamps = { "bebop.js": bebopStamp(), "protobufjs.js": protobufJsStamp() };

for (const [file, stamp] of Object.entries(stamps)) {
  test(`generated/${file} is made from the schemas of today`, () => {
    const [first] = readFileSync(new URL(file, generatedFolder), "utf8").split("\n");
    expect(first, "run: pnpm --filter @twobyte/bench generate:peers").toBe(stamp);
  });
}
