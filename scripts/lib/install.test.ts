import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { install, nodeProblem } from "./install.js";
import { temporaryFolder } from "./temporary.ts";

const project = (packageManager = "pnpm@10.34.9"): string =>
  temporaryFolder({
    "package.json": JSON.stringify({ packageManager }),
    "pnpm-lock.yaml": "lockfileVersion: '9.0'\n",
    "pnpm-workspace.yaml": "packages: []\n",
  });

interface Recorder {
  calls: string[];
  run: (
    command: string,
    args: string[],
    options: { cwd: string },
  ) => Promise<{ code: number; output: string }>;
}

function recorder(code = 0): Recorder {
  const calls: string[] = [];
  return {
    calls,
    run: (command, args, { cwd }) => {
      calls.push([command, ...args].join(" "));
      mkdirSync(join(cwd, "node_modules"), { recursive: true });
      return Promise.resolve({ code, output: code === 0 ? "" : "registry unreachable" });
    },
  };
}

test("a fresh clone is installed once with the pinned package manager", async () => {
  const root = project();
  const { calls, run } = recorder();
  expect(await install(root, run)).toBe("installed");
  expect(await install(root, run)).toBe("fresh");
  expect(calls).toEqual(["npx --yes pnpm@10.34.9 install --frozen-lockfile"]);
});

test("a changed lockfile is installed again", async () => {
  const root = project();
  const { calls, run } = recorder();
  await install(root, run);
  writeFileSync(join(root, "pnpm-lock.yaml"), "lockfileVersion: '9.0'\nsettings: {}\n");
  expect(await install(root, run)).toBe("installed");
  expect(calls).toHaveLength(2);
});

test("a failed installation says what was printed and is tried again", async () => {
  const root = project();
  await expect(install(root, recorder(1).run)).rejects.toThrow(
    /registry unreachable[\s\S]*ended with code 1/,
  );
  expect(await install(root, recorder().run)).toBe("installed");
});

test("a package manager without an exact version is refused", async () => {
  await expect(install(project("pnpm@10"), recorder().run)).rejects.toThrow(/must be pnpm@x\.y\.z/);
});

test("Node older than the floor is named with the floor", () => {
  expect(nodeProblem("18.20.0")).toMatch(/Node 18\.20\.0 is too old.*20\.19/);
  expect(nodeProblem("20.18.3")).toMatch(/too old/);
  expect(nodeProblem("20.19.0")).toBeUndefined();
  expect(nodeProblem("24.0.1")).toBeUndefined();
});
