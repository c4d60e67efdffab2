import { expect, test } from "vitest";
import { scripted } from "../testing/scripted.ts";
import { begunSource } from "./begun-source.ts";
import { moduleSource } from "./module-subject.ts";
import type { Members } from "./subject.ts";

/** A source in this process, and what its subjects were asked for, each by its number. */
function heard() {
  const asked: string[] = [];
  let count = 0;
  const source = moduleSource((emit) => {
    const name = ++count;
    const answer = scripted(({ id }: Members) => ({ id, ok: {} }))(emit);
    return (request) => {
      asked.push(`${name} ${String(request["cmd"])}`);
      return answer(request);
    };
  });
  return { asked, source: begunSource(source), count: () => count };
}

test("the first subject has begun before anybody asks for it, the second has not", async () => {
  const { source, count } = heard();
  expect(count()).toBe(1);
  const first = await source.start();
  expect(count()).toBe(1);
  const second = await source.start();
  expect([count(), first === second]).toEqual([2, false]);
});

test("the roles of the first subject are known before anybody asks for it", async () => {
  expect(await heard().source.roles).toEqual(["codec"]);
  const broken = moduleSource(() => {
    throw new Error("no memory");
  });
  expect(await begunSource(broken).roles).toBeUndefined();
});

test("a subject that nobody asked for is stopped", async () => {
  const { asked, source } = heard();
  await source.close();
  expect(asked.at(-1)).toBe("1 stop");
});

test("a subject that somebody has is left to them", async () => {
  const { asked, source } = heard();
  await source.start();
  await source.close();
  expect(asked).not.toContain("1 stop");
});

test("it is called what its source is, and closes that", async () => {
  let closed = 0;
  const { start } = moduleSource(scripted(({ id }) => ({ id, ok: {} })));
  const close = (): Promise<void> => Promise.resolve(void closed++);
  const source = begunSource({ what: "acme", start, close });
  expect(source.what).toBe("acme");
  await source.close();
  expect(closed).toBe(1);
});

test("one that cannot be started says so to whoever asks for it, and ends nothing before", async () => {
  const broken = () => {
    throw new Error("no memory");
  };
  const source = begunSource(moduleSource(broken));
  await new Promise((resolve) => void setImmediate(resolve));
  await expect(source.start()).rejects.toThrow("no memory");
  await begunSource(moduleSource(broken)).close();
});
