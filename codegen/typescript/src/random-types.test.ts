import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compile } from "@twobyte/compiler";
import { randomSchema } from "@twobyte/interpreter/testing";
import { expect, onTestFinished, test } from "vitest";
import { generateTypescript } from "./generate.ts";
import { linkPackages } from "./testing/install-package.ts";
import { typeCheck } from "./testing/type-check.ts";

const runs = Number(process.env["TWOBYTE_RUNS"]);
const seed = Number(process.env["TWOBYTE_SEED"]);

test("sources and declarations of random schemas have types that hold", {
  timeout: 300_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "twobyte-random-types-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  linkPackages(folder, ["@twobyte/wire", "@twobyte/client", "@twobyte/server"]);
  const seeds = Array.from(
    { length: Math.ceil(100 * runs) },
    (_, index) => (seed + index) % 2 ** 31,
  );
  // A default that is gone with its struct, bits of gone fields alone, a field called `r`.
  seeds.push(36, 1002, 3034);
  const files = seeds.flatMap((one) =>
    generateTypescript(randomSchema(one, compile).ir)
      .files.filter(({ path }) => path.endsWith(".ts"))
      .map(({ path, content }) => {
        const target = join(folder, `seed-${one}`, path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
        return target;
      }),
  );
  expect(await typeCheck("TypeScript 7.0", files, { lib: ["ES2022", "DOM"] })).toBe("");
});
