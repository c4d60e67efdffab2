import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { chatProject, chatSchema, toOut } from "../testing/chat-project.ts";
import { startCli } from "../testing/run-cli.ts";
import { readFiles, writeFiles } from "../testing/temporary-folder.ts";

vi.setConfig({ testTimeout: 120_000 });

test("a watch generates again after a change, survives a mistake, and ends when it is told to", async () => {
  const cwd = chatProject();
  const child = startCli(["generate", ...toOut, "--watch", "--json"], { cwd });
  let stdout = "";
  let stderr = "";
  let wake = (): void => undefined;
  child.stdout?.on("data", (chunk) => {
    stdout += String(chunk);
  });
  child.stderr?.on("data", (chunk) => {
    stderr += String(chunk);
    wake();
  });
  const closed = new Promise((resolve) => child.on("close", resolve));
  const watches = async (count: number): Promise<void> => {
    while (stderr.split("Watching").length <= count) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  await watches(1);
  writeFiles(cwd, { "schema.ts": "export default (;\n" });
  await watches(2);
  writeFiles(cwd, { "schema.ts": chatSchema("text: Type.String(), likes: small") });
  await watches(3);
  child.kill("SIGINT");
  expect(await closed).toBe(0);
  const runs = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { ok: boolean });
  expect(runs.map(({ ok }) => ok)).toEqual([true, false, true]);
  expect(readFiles(join(cwd, "out"))["ir.json"]).toContain('"likes"');
});
