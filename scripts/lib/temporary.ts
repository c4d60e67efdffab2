import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { exec } from "./exec.js";

/** Writes files, by path, below a folder. */
export function writeFiles(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** A folder with these files; it is gone when the test that asked for it has ended. */
export function temporaryFolder(files: Record<string, string> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "twobyte-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeFiles(root, files);
  return root;
}

/** The same as a Git repository, with the files committed. */
export async function temporaryRepository(files: Record<string, string>): Promise<string> {
  const root = temporaryFolder(files);
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  for (const args of [
    ["init", "--quiet"],
    ["add", "--all"],
    [...identity, "commit", "--quiet", "--allow-empty", "--no-verify", "--message", "Start"],
  ]) {
    const { code, output } = await exec("git", args, { cwd: root });
    if (code !== 0) throw new Error(`git ${args.join(" ")}: ${output}`);
  }
  return root;
}
