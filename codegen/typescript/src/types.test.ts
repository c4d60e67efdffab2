import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
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
type Service = Pick<ChatService, "ask" | "importAll" | "read" | "talk">;
const one = { message: "Token", value: { text: "a" } } as const;
const rest = { importAll: () => ({ count: 0 }), read: () => {}, talk: () => [] };
`;

/** Every way to write a handler that takes or answers with a stream, none with a type of its own. */
const HANDLERS = `${HANDLER_IMPORTS}
export const handlers: readonly Service[] = [
  { ...rest, async *ask({ text }) { yield { message: "Token", value: { text } }; yield* [one]; } },
  { ...rest, *ask({ text }) { yield { message: "Token", value: { text } }; yield* [one]; } },
  { ...rest, ask: ({ text }) => [{ message: "Token", value: { text } }] },
  { ...rest, ask: () => new Set([one]) },
  {
    ask: () => [],
    async importAll({ room }, items, { skippedItems }) {
      let count = skippedItems;
      for await (const { text } of items) count += text.length + room.length;
      return { count };
    },
    async read({ upTo }) { upTo.toFixed(); },
    async *talk(_, items) {
      for await (const item of items) if (item.message === "Token") yield item;
    },
  },
];
export class Chat implements Service {
  async *ask(): AsyncGenerator<typeof one> { yield one; }
  async importAll(_: object, items: AsyncIterable<object>): Promise<{ count: number }> {
    for await (const _ of items);
    return { count: 0 };
  }
  read(): void {}
  talk(_: object, items: AsyncIterable<unknown>): AsyncIterable<typeof one> {
    return items as AsyncIterable<typeof one>;
  }
}
`;

/** From its fifth line on, every line is a mistake. */
const WRONG_HANDLERS = `${HANDLER_IMPORTS}export const a: Service = { ...rest, async *ask() { yield { message: "Token", value: { text: 1 } }; } };
export const b: Service = { ...rest, *ask() { yield { message: "Other", value: { text: "a" } }; } };
export const c: Service = { ...rest, ask: async () => [one] };
export const d: Service = { ...rest, ask: () => one };
export const e: Service = { ...rest, ask: () => [], async importAll(_, items) { for await (const { no } of items) no; return { count: 0 }; } };
export const f: Service = { ...rest, ask: () => [], importAll: (_, items) => ({ count: items.length }) };
export const g: Service = { ...rest, ask: () => [], async *talk() { yield { text: "a" }; } };
`;

/** Calls, and from its seventh line on every one a mistake. */
const CALLS = `import type { ChatClient } from "@example/chat/client";
declare const chat: ChatClient;
const post = { room: "a", text: "b", attachments: [] };
async function* words() { yield { message: "Token", value: { text: "a" } } as const; }
export const answers: AsyncIterable<object> = chat.talk({ room: "a" }, words(), { timeoutMs: 1 });
export const count: number = (await chat.importAll({ room: "a" }, new Set([post]))).count + (await chat.history({ room: "a", limit: 1 })).messages.length;
export const a: Promise<object> = chat.importAll({ room: "a" });
export const b: Promise<object> = chat.importAll({ room: "a" }, [{ text: "no post" }]);
export const c: AsyncIterable<object> = chat.talk({ room: "a" }, [{ text: "a" }]);
export const d: number = await chat.read({ room: "a", upTo: 1 });
`;

test.each(all)(
  "%s takes iterables and generators of either kind for streams in both directions",
  async (one) => {
    writeConsumer("chat", "client");
    const paths = [HANDLERS, WRONG_HANDLERS, CALLS].map((text, index) => {
      const path = join(folder, `handlers${index}.ts`);
      writeFileSync(path, text);
      return path;
    });
    const found = await typeCheck(one, paths, { lib: ["ES2022", "DOM"], skipLibCheck: true });
    const lines = [...found.matchAll(/(handlers\d\.ts\(\d+)/g)].map(([line]) => line);
    const wrong = [5, 6, 7, 8, 9, 10, 11].map((at) => `handlers1.ts(${at}`);
    const calls = [7, 8, 9, 10].map((at) => `handlers2.ts(${at}`);
    expect([...new Set(lines)].sort(), found).toEqual([...wrong, ...calls].sort());
  },
);
