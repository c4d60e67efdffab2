import { expect, test } from "vitest";
import type { ChangeSource } from "./run-on-change.ts";
import { runOnChange } from "./run-on-change.ts";

/** A source that tells of changes when it is told to. */
function source(): ChangeSource & { change: () => void; isClosed: () => boolean } {
  let pending = false;
  let closed = false;
  let wake = (): void => undefined;
  return {
    change: () => {
      pending = true;
      wake();
    },
    isClosed: () => closed,
    changed: async () => {
      while (!pending) await new Promise<void>((resolve) => (wake = resolve));
      pending = false;
    },
    close: () => {
      closed = true;
    },
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("it runs now and again after each change, until it is stopped", async () => {
  const changes = source();
  let runs = 0;
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const done = runOnChange({
    run: () => {
      runs += 1;
      return Promise.resolve();
    },
    source: changes,
    stopped,
    settle: () => Promise.resolve(),
  });
  await turn();
  expect(runs).toBe(1);
  changes.change();
  await turn();
  expect(runs).toBe(2);
  stop();
  await done;
  expect(runs).toBe(2);
  expect(changes.isClosed()).toBe(true);
});

test("changes during a run come to one more run, not to two at a time", async () => {
  const changes = source();
  const seen: string[] = [];
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  await runOnChange({
    run: async () => {
      seen.push("begins");
      if (seen.length === 1) {
        changes.change();
        changes.change();
      } else stop();
      await turn();
      seen.push("ends");
    },
    source: changes,
    stopped,
    settle: turn,
  });
  expect(seen).toEqual(["begins", "ends", "begins", "ends"]);
});

test("an error ends the watch and closes the source", async () => {
  const changes = source();
  const failing = runOnChange({
    run: () => Promise.reject(new Error("fault")),
    source: changes,
    stopped: new Promise(() => undefined),
    settle: turn,
  });
  await expect(failing).rejects.toThrow("fault");
  expect(changes.isClosed()).toBe(true);
});
