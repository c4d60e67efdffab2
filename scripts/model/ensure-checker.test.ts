import { expect, test } from "vitest";
import { ensureChecker } from "./ensure-checker.js";

/** A system with these programs; apt-get brings what it is asked for. */
function system(...present: string[]) {
  const programs = new Set(present);
  const calls: string[] = [];
  const run = (command: string, args: string[]) => {
    calls.push([command, ...args].join(" "));
    if (!programs.has(command)) return Promise.resolve({ code: 127, output: "not found" });
    if (command === "apt-get" && args[0] === "install") for (const one of args) programs.add(one);
    return Promise.resolve({ code: 0, output: "" });
  };
  return { calls, run };
}

test("nothing is installed where the checker is", async () => {
  const { calls, run } = system("spin", "gcc", "apt-get");
  await ensureChecker({ run, isRoot: true });
  expect(calls).toEqual(["spin -V", "gcc --version"]);
});

test("what is missing is installed by root with apt-get, and nothing else", async () => {
  const { calls, run } = system("gcc", "apt-get");
  await ensureChecker({ run, isRoot: true });
  expect(calls).toContain("apt-get install --yes --no-install-recommends spin");
});

test("without root or apt-get it fails and says what is missing", async () => {
  const wanted = /not installed: spin, gcc, libc6-dev missing\. On Debian.*apt-get install/;
  await expect(ensureChecker({ ...system("apt-get"), isRoot: false })).rejects.toThrow(wanted);
  await expect(ensureChecker({ ...system(), isRoot: true })).rejects.toThrow(wanted);
});

test("an installation that brings nothing fails with what it printed", async () => {
  const run = (command: string) =>
    Promise.resolve(
      command === "apt-get" ? { code: 0, output: "no candidate" } : { code: 127, output: "" },
    );
  await expect(ensureChecker({ run, isRoot: true })).rejects.toThrow(/no candidate[\s\S]*spin/);
});
