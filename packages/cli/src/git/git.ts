import { execFile } from "node:child_process";
import { statSync } from "node:fs";

/** What a run of git printed, or that it failed. */
type GitResult = { readonly ok: true; readonly stdout: string } | { readonly ok: false };

/** Runs git in a folder; never asks, never goes to the network. */
function runGit(folder: string, args: readonly string[]): Promise<GitResult> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    return Promise.resolve({ ok: false });
  }
  const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
  return new Promise((resolve) => {
    const options = { cwd: folder, env, maxBuffer: 256 * 1024 * 1024, encoding: "utf8" as const };
    execFile("git", args, options, (error, stdout) => {
      resolve(error === null ? { ok: true, stdout } : { ok: false });
    });
  });
}

/** The commit that a name stands for; undefined when it stands for none. */
export async function findCommit(folder: string, name: string): Promise<string | undefined> {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const result = await runGit(folder, args);
  return result.ok ? result.stdout.trim() : undefined;
}

/**
 * The text of a file as a commit, or a stage of the index, has it; undefined when it has none.
 *
 * @param tree a commit's hash, or the number of a stage (`1`: base, `2`: ours, `3`: theirs)
 * @param path the file's path from the folder, with `/` between its parts
 */
export async function readFromGit(
  folder: string,
  tree: string,
  path: string,
): Promise<string | undefined> {
  const object = /^[123]$/.test(tree) ? `:${tree}:./${path}` : `${tree}:./${path}`;
  const result = await runGit(folder, ["show", object]);
  return result.ok ? result.stdout : undefined;
}

/**
 * The main branch as the repository knows it: the remote's, else a local one called main or master.
 * The remote is not asked, so it is as new as the last fetch.
 */
export async function findMainBranch(folder: string): Promise<string | undefined> {
  const head = await runGit(folder, ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"]);
  const names = [
    ...(head.ok ? [head.stdout.trim()] : []),
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/heads/main",
    "refs/heads/master",
  ];
  for (const name of names) {
    if ((await findCommit(folder, name)) !== undefined) return name;
  }
  return undefined;
}
