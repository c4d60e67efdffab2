import { execFile } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { FindingsProblem } from "../problems.ts";

/** What a run of git printed, or why it failed. */
type GitResult =
  | { readonly ok: true; readonly stdout: string }
  | { readonly ok: false; readonly isMissing: boolean; readonly problem: string };

/** Runs git in a folder; never asks, never goes to the network. */
function runGit(folder: string, args: readonly string[]): Promise<GitResult> {
  // A hook of git sets these for its own folder.
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_PREFIX: _prefix, ...rest } = process.env;
  const env = { ...rest, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
  const options = { cwd: folder, env, maxBuffer: 256 * 1024 * 1024, encoding: "utf8" as const };
  return new Promise((resolve) => {
    execFile("git", args, options, (error, stdout, stderr) => {
      if (error === null) return resolve({ ok: true, stdout });
      const problem = stderr.trim() === "" ? error.message : stderr.trim();
      return resolve({ ok: false, isMissing: error.code === "ENOENT", problem });
    });
  });
}

/**
 * Whether a folder lies in a repository. Throws a `FindingsProblem` when it does, but git cannot
 * read it: then nobody knows what is committed.
 */
async function isInRepository(folder: string): Promise<boolean> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  const result = await runGit(folder, ["rev-parse", "--is-inside-work-tree"]);
  if (result.ok) return result.stdout.trim() === "true";
  if (result.isMissing ? !hasRepository(folder) : /not a git repository/.test(result.problem)) {
    return false;
  }
  const problem = result.isMissing ? "git is not installed" : firstLine(result.problem);
  const message = `The repository of ${folder} cannot be read: ${problem}.`;
  const fix = "Let git read it, or name a lock file with --against or --base.";
  throw new FindingsProblem([{ code: "git-failed", severity: "error", message, fix }]);
}

function hasRepository(folder: string): boolean {
  if (existsSync(join(folder, ".git"))) return true;
  return dirname(folder) !== folder && hasRepository(dirname(folder));
}

function firstLine(text: string): string {
  return (text.split("\n")[0] ?? "").replace(/\.$/, "");
}

/** The commit that a name stands for; undefined when it stands for none. */
export async function findCommit(folder: string, name: string): Promise<string | undefined> {
  if (!(await isInRepository(folder))) return undefined;
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
