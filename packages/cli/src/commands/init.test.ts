import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { linkPackages, toOut } from "../testing/chat-project.ts";
import { runCli } from "../testing/run-cli.ts";
import { readFiles, temporaryFolder } from "../testing/temporary-folder.ts";

vi.setConfig({ testTimeout: 120_000 });

test("what init writes can be generated from at once, and keeps its lineage", async () => {
  const root = temporaryFolder();
  const { code, stderr } = await runCli(["init", "chat", "--name", "acme.chat"], { cwd: root });
  expect(code).toBe(0);
  expect(stderr).toContain("Wrote chat/schema.ts, chat/schema.lock.json, chat/package.json");
  expect(stderr).toContain("Now in chat run: npm install && npm run generate");
  const cwd = join(root, "chat");
  linkPackages(cwd);
  const lineage = /"lineage": "([0-9a-f]{32})"/.exec(readFiles(cwd)["schema.lock.json"] ?? "")?.[1];
  expect(await runCli(["generate", ...toOut], { cwd })).toMatchObject({ code: 0 });
  expect(readFiles(cwd)["schema.lock.json"]).toContain(`"lineage": "${lineage}"`);
  expect(JSON.parse(readFiles(cwd)["package.json"] ?? "")).toMatchObject({ type: "module" });
});

test("nothing is ever overwritten", async () => {
  const cwd = temporaryFolder({ "schema.ts": "mine" });
  const { code, stderr } = await runCli(["init"], { cwd });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^schema\.ts:1:1 - error init-exists: /m);
  expect(readFiles(cwd)).toEqual({ "schema.ts": "mine" });
});

test("a package.json that is there stays, and its missing pieces are printed", async () => {
  const cwd = temporaryFolder({ "package.json": '{"name":"mine"}' });
  const { code, stdout, stderr } = await runCli(["init"], { cwd });
  expect(code).toBe(0);
  expect(stderr).toContain("Complete package.json, then run: npm install");
  expect(JSON.parse(stdout)).toMatchObject({ devDependencies: { twobyte: expect.any(String) } });
  expect(readFiles(cwd)["package.json"]).toBe('{"name":"mine"}');
});

test("a folder's name becomes the protocol's, whatever it is", async () => {
  const root = temporaryFolder();
  for (const [folder, protocol] of [
    ["Größe 2", "my.gro-e-2"],
    ["42", "my.protocol"],
  ] as const) {
    mkdirSync(join(root, folder));
    const { stdout } = await runCli(["init", folder, "--json"], { cwd: root });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, protocol });
  }
});

test("a name that no protocol can have, and a file for a folder, are wrong calls", async () => {
  const cwd = temporaryFolder({ file: "" });
  expect(await runCli(["init", "--name", "Acme Chat"], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--name: Acme Chat is no name of a protocol"),
  });
  expect(await runCli(["init", "file"], { cwd })).toMatchObject({ code: 2 });
  expect(readFiles(cwd)).toEqual({ file: "" });
});
