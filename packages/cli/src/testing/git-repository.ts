import { execFileSync } from "node:child_process";

/** Runs git in a folder, with an identity. */
export function git(cwd: string, ...args: readonly string[]): string {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  return execFileSync("git", [...identity, ...args], { cwd, encoding: "utf8", stdio: "pipe" });
}

/** Makes a folder a repository with everything in it committed on the branch `main`. */
export function commitAll(cwd: string, message = "Change"): void {
  git(cwd, "add", "--all", "--", ".", ":!node_modules");
  git(cwd, "commit", "--quiet", "--no-verify", "--allow-empty", "--message", message);
}

/** The same for a folder that is no repository yet. */
export function startRepository(cwd: string): void {
  git(cwd, "init", "--quiet", "--initial-branch=main");
  commitAll(cwd, "Start");
}
