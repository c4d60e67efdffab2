import { expect, test, vi } from "vitest";
import { chatDeclarations, compiledIr } from "../testing/chat-ir.ts";
import { runCli } from "../testing/run-cli.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

vi.setConfig({ testTimeout: 120_000 });

const folder = (): string =>
  temporaryFolder({ "ir.json": JSON.stringify(compiledIr(chatDeclarations)) });

test("each message is measured beside JSON, MessagePack and protobuf, with the same example", async () => {
  const { code, stdout } = await runCli(["sizes", "--ir", "ir.json", "--json"], { cwd: folder() });
  expect(code).toBe(0);
  const { messages } = JSON.parse(stdout) as {
    messages: readonly { name: string; example: { text?: string; room?: string } }[];
  };
  expect(messages.map(({ name }) => name)).toEqual(["Gone", "Note", "Watch"]);
  for (const { name, example, ...sizes } of messages) {
    const [field = "", text = ""] = Object.entries(example)[0] ?? [];
    const size = Buffer.byteLength(text);
    expect({ name, ...sizes }).toEqual({
      name,
      binary: 1 + size,
      text: size,
      json: `{"${field}":"${text}"}`.length,
      messagepack: 1 + 1 + field.length + 1 + size,
      protobuf: 2 + size,
    });
  }
});

test("the table has a line for each message, or for those that are asked for", async () => {
  const cwd = folder();
  const { stdout } = await runCli(["sizes", "--ir", "ir.json", "--message", "Note"], { cwd });
  const [head, , line, ...more] = stdout.split("\n");
  expect(head?.split(/ +/)).toEqual([
    "message",
    "binary",
    "text",
    "JSON",
    "MessagePack",
    "protobuf",
  ]);
  expect(line).toMatch(/^Note( +\d+){5}$/);
  expect(more).toEqual([""]);
  expect(await runCli(["sizes", "--ir", "ir.json", "--message", "No"], { cwd })).toMatchObject({
    code: 2,
    stderr: "error: --message: acme.chat has no type No.\n",
  });
});
