import { existsSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FindingsProblem } from "../problems.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { withGuards } from "./guard.ts";
import { outputPlace } from "./place.ts";

test("two runs with one guard come one after the other", async () => {
  const place = outputPlace(temporaryFolder());
  const seen: string[] = [];
  const run = (name: string): Promise<void> =>
    withGuards([place], async () => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`${name} ends`);
    });
  await Promise.all([run("a"), run("b"), run("c")]);
  const order = seen.filter((_, index) => index % 2 === 0).map((text) => text.slice(0, 1));
  expect(seen).toEqual(order.flatMap((name) => [`${name} begins`, `${name} ends`]));
  expect(existsSync(place.guard)).toBe(false);
});

test("the guard and the folders that were made for it are gone after a failure", async () => {
  const root = temporaryFolder();
  const failing = withGuards([outputPlace(join(root, "new", "folder"))], () =>
    Promise.reject(new Error("no")),
  );
  await expect(failing).rejects.toThrow("no");
  expect(existsSync(join(root, "new"))).toBe(false);
});

test("a guard that a killed run left behind is taken over", async () => {
  const place = outputPlace(temporaryFolder());
  // No process has this number: it is above what systems give.
  writeFileSync(place.guard, `{"pid":2147483646,"host":${JSON.stringify(hostname())}}\n`);
  expect(await withGuards([place], () => Promise.resolve("done"))).toBe("done");
  expect(existsSync(place.guard)).toBe(false);
});

test("a guard of a living run, or of another machine, is respected and named", async () => {
  for (const [pid, host] of [
    [process.pid, hostname()],
    [2_147_483_646, "elsewhere"],
  ] as const) {
    const place = outputPlace(temporaryFolder());
    writeFileSync(place.guard, JSON.stringify({ pid, host }));
    const waits: string[] = [];
    const options = { waitMs: 0, onWait: (_: string, holder: string) => waits.push(holder) };
    const run = withGuards([place], () => Promise.resolve(), options);
    await expect(run).rejects.toThrow(FindingsProblem);
    expect(waits).toEqual([`process ${pid} on ${host}`]);
    expect(existsSync(place.guard)).toBe(true);
  }
});
