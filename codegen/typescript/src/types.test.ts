import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compile } from "@twobyte/compiler";
import { randomSchema } from "@twobyte/interpreter/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { generateTypescript } from "./generate.ts";
import { filesBelow } from "./testing/files-below.ts";
import { linkPackages } from "./testing/install-package.ts";
import { scenarioNames, scenarios } from "./testing/scenario-ir.ts";
import type { Compiler } from "./testing/type-check.ts";
import { compilers, typeCheck } from "./testing/type-check.ts";

vi.setConfig({ testTimeout: 300_000 });

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "twobyte-consumer-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  linkPackages(folder, ["@twobyte/wire", "@twobyte/client", "@twobyte/server"]);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Makes a package importable from files in the folder. */
function install(name: string, path: string): void {
  const link = join(folder, "node_modules", name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(path, link, "dir");
}

const all = Object.keys(compilers) as Compiler[];

test.each(all)("%s takes codecs and the README's example with its strictest flags", async (one) => {
  const files = generatedFiles().filter((path) => !isStub(path));
  expect(
    await typeCheck(one, [...files, ...scenarioNames.map((name) => writeConsumer(name, "codec"))]),
  ).toBe("");
});

test.each(all)(
  "%s takes client and server stubs and the README's first call with its strictest flags",
  async (one) => {
    const stubs = generatedFiles().filter(isStub);
    expect(stubs).not.toEqual([]);
    const calls = scenarioNames.map((name) => writeConsumer(name, "client"));
    expect(
      await typeCheck(one, [...stubs, ...calls], { lib: ["ES2022", "DOM"], skipLibCheck: true }),
    ).toBe("");
  },
);

/** Sources and declarations of all scenarios. */
function generatedFiles(): string[] {
  return scenarioNames.flatMap((name) => {
    const generated = join(scenarios, name, "generated");
    const paths = filesBelow(generated).filter((path) => path.endsWith(".ts"));
    return paths.map((path) => join(generated, path));
  });
}

/** Whether a file needs the runtime of one side, which is for browsers and Node. */
function isStub(path: string): boolean {
  return /from "@twobyte\/(?:client|server)/.test(readFileSync(path, "utf8"));
}

/** A file with what the README shows, beside the package that it imports. */
function writeConsumer(name: string, entry: "client" | "codec"): string {
  const generated = join(scenarios, name, "generated");
  const manifest = JSON.parse(readFileSync(join(generated, "package.json"), "utf8"));
  const link = join(folder, "node_modules", manifest.name);
  rmSync(link, { force: true });
  install(manifest.name, generated);
  const samples = readFileSync(join(generated, "README.md"), "utf8").matchAll(/```ts\n(.*?)```/gs);
  const example = [...samples].map(([, text = ""]) => text).find((text) => text.includes(entry));
  const path = join(folder, `${name}-${entry}.ts`);
  const rest = entry === "codec" ? "export const result: unknown = value;\n" : "";
  writeFileSync(path, `${example}\n${rest}`);
  return path;
}

/** What every handler in the files below needs. */
const HANDLER_IMPORTS = `import type { ChatService } from "@example/chat/server";
const post: ChatService["post"] = () => { throw new Error("not here"); };
const one = { message: "Token", value: { text: "a" } } as const;
`;

/** Every way to write a handler that answers with a stream, none with a type of its own. */
const HANDLERS = `${HANDLER_IMPORTS}
export const handlers: readonly ChatService[] = [
  { post, async *ask({ text }) { yield { message: "Token", value: { text } }; yield* [one]; } },
  { post, *ask({ text }) { yield { message: "Token", value: { text } }; yield* [one]; } },
  { post, ask: ({ text }) => [{ message: "Token", value: { text } }] },
  { post, ask: () => new Set([one]) },
];
export class Chat implements ChatService {
  post: ChatService["post"] = post;
  async *ask(): AsyncGenerator<typeof one> { yield one; }
}
`;

/** From its fourth line on, every line is a mistake. */
const WRONG_HANDLERS = `${HANDLER_IMPORTS}export const a: ChatService = { post, async *ask() { yield { message: "Token", value: { text: 1 } }; } };
export const b: ChatService = { post, *ask() { yield { message: "Other", value: { text: "a" } }; } };
export const c: ChatService = { post, ask: async () => [one] };
export const d: ChatService = { post, ask: () => one };
`;

test.each(all)(
  "%s takes iterables and generators of either kind as handlers of streams",
  async (one) => {
    writeConsumer("chat", "client");
    const paths = [HANDLERS, WRONG_HANDLERS].map((text, index) => {
      const path = join(folder, `handlers${index}.ts`);
      writeFileSync(path, text);
      return path;
    });
    const found = await typeCheck(one, paths, { lib: ["ES2022", "DOM"], skipLibCheck: true });
    const lines = [...found.matchAll(/(handlers\d\.ts\(\d+)/g)].map(([line]) => line);
    expect([...new Set(lines)], found).toEqual([4, 5, 6, 7].map((at) => `handlers1.ts(${at}`));
  },
);

const runs = Number(process.env["TWOBYTE_RUNS"]);
const seed = Number(process.env["TWOBYTE_SEED"]);

test("sources and declarations of random schemas have types that hold", async () => {
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
