import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Demo } from "./src/controller/start-demo.ts";
import { startDemo } from "./src/controller/start-demo.ts";
import type { StreamVerdict } from "./src/testing/judge-page.ts";
import { judgePage } from "./src/testing/judge-page.ts";
import { launchChromium, openPage, press } from "./src/testing/open-page.ts";
import { randomFrom, shuffled } from "./src/testing/random-order.ts";

/** What nothing is to be missed through; switches are pressed twice. */
const gentle = [
  "cut",
  "cut",
  "block",
  "block",
  "buffer",
  "buffer",
  "freeze",
  "slow",
  "slow",
  "deploy",
];
/** What takes things along that only the server knew. */
const violent = ["deploy", "kill"];

const seed = Number(process.env["TWOBYTE_SEED"] ?? Date.now() % 2 ** 31);
const random = randomFrom(seed);
let browser: Browser;
let demo: Demo;
let page: Page;

beforeAll(async () => {
  console.log(`TWOBYTE_SEED=${seed}`);
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  demo = await startDemo();
  page = await openPage(browser, demo.url);
});
afterEach(async () => {
  await page.close();
  await demo.close();
});

/** Presses buttons in an order at random, after times at random. */
async function pressAll(faults: readonly string[]): Promise<void> {
  const steps = shuffled(faults, random).map((fault) => ({
    fault,
    wait: Math.round(300 + random() * 3000),
  }));
  console.log(steps.map(({ fault, wait }) => `${wait} ms, ${fault}`).join("; "));
  for (const { fault, wait } of steps) {
    await page.waitForTimeout(wait);
    await press(page, fault);
  }
}

/**
 * Waits until the last answer is over, the dashboard has caught up and old servers have left, then
 * compares ledgers.
 */
async function settle(): Promise<StreamVerdict[]> {
  await page.getByLabel("keep asking").uncheck();
  await page.waitForFunction(
    () => {
      const demo = window.demo;
      const last = demo?.board.readings.value.at(-1)?.index ?? 0;
      const made = demo?.control.state.value.lastReading ?? Number.POSITIVE_INFINITY;
      const turns = demo?.chat.turns.value ?? [];
      const isOver = turns.every(({ state }) => state === "whole" || state === "cut");
      const servers = demo?.control.state.value.servers ?? [];
      const isAlone = servers.length === 1 && servers[0]?.state === "serving";
      return isOver && isAlone && demo?.status.value.state === "live" && made - last < 8;
    },
    undefined,
    { timeout: 90_000 },
  );
  return judgePage(page, demo.url);
}

async function counter(name: string): Promise<number> {
  return Number(await page.getByTestId(name).textContent());
}

/** How many events of a kind the page shows. */
function shown(kind: string): Promise<number> {
  return page.locator(`.event.is-${kind}`).count();
}

const none = { lost: 0, duplicated: 0, reordered: 0 };

test("through all faults but the end of a server each item comes once and in order, without a gap", async () => {
  await pressAll(gentle);
  const verdicts = await settle();
  for (const { name, page: counts, both, behind, isCut } of verdicts) {
    expect([name, counts]).toMatchObject([name, { ...none, excused: 0 }]);
    expect([name, both, isCut]).toEqual([name, none, false]);
    if (name !== "readings") expect([name, behind]).toEqual([name, 0]);
  }
  expect(verdicts.length).toBeGreaterThan(2);
  expect(await counter("arrived")).toBeGreaterThan(300);
  for (const name of ["lost", "duplicated", "reordered", "gaps"]) {
    expect([name, await counter(name)]).toEqual([name, 0]);
  }
});

test("through all faults each item comes once and in order, or lies in a gap that is shown", async () => {
  await pressAll([...gentle, ...violent, ...violent]);
  const verdicts = await settle();
  for (const { name, page: counts, both, behind, isCut } of verdicts) {
    expect([name, counts]).toMatchObject([name, none]);
    // What the server's ledger misses is what the page has said to be missing.
    expect([name, both]).toEqual([name, { ...none, lost: counts.excused }]);
    if (name !== "readings" && !isCut) expect([name, behind]).toEqual([name, 0]);
  }
  for (const name of ["lost", "duplicated", "reordered"]) {
    expect([name, await counter(name)]).toEqual([name, 0]);
  }
  const cut = verdicts.filter(({ isCut }) => isCut).length;
  const answers = page.locator(".event.is-verdict", { hasText: "Answer cut off" });
  expect(await answers.count()).toBe(cut);
  // The counter is drawn four times a second.
  await expect
    .poll(async () => (await counter("gaps")) - (await shown("gap")) - (await shown("verdict")))
    .toBe(0);
  expect(await shown("gap")).toBeGreaterThan(0);
});

test("servers are replaced and no answer is cut, no session ends", async () => {
  await pressAll(["deploy", "deploy", "cut"]);
  const answers = (await settle()).filter(({ name }) => name !== "readings");
  expect(answers.length).toBeGreaterThan(0);
  for (const { page: counts, both, behind, isCut } of answers) {
    expect(counts).toMatchObject({ ...none, excused: 0 });
    expect({ both, behind, isCut }).toEqual({ both: none, behind: 0, isCut: false });
  }
  const servers = page.getByRole("list", { name: "Servers" });
  const leftOver = (): Promise<string[]> => servers.getByRole("listitem").allTextContents();
  await expect.poll(leftOver, { timeout: 45_000 }).toEqual(["Server 3 serving"]);
  const events = await page.locator(".event-text").allTextContents();
  expect(events.filter((text) => /^(Session:|Answer)/.test(text))).toEqual([]);
});

test("a page that is loaded again goes on with the answer that it was given", async () => {
  await page.waitForFunction(() => (window.demo?.chat.turns.value.at(-1)?.text.length ?? 0) > 80);
  const id = await page.evaluate(() => window.demo?.chat.turns.value.at(-1)?.id);
  await page.reload();
  await page.waitForFunction(() => (window.demo?.chat.turns.value[0]?.text.length ?? 0) > 80);
  const verdicts = await settle();
  const answer = verdicts.find(({ name }) => name === id);
  expect(answer).toMatchObject({ page: none, both: none, behind: 0, isCut: false });
  expect(await page.evaluate(() => window.demo?.chat.turns.value[0]?.id)).toBe(id);
});

test("a session goes down the transports as they are blocked, and up again", async () => {
  const status = page.getByTestId("status");
  const live = async (transport: string): Promise<void> => {
    await status.filter({ hasText: `live over ${transport}` }).waitFor({ timeout: 15_000 });
  };
  await live("WebSocket");
  await press(page, "block");
  await live("event stream");
  await press(page, "buffer");
  await live("long poll");
  await press(page, "block");
  await live("WebSocket");
  await press(page, "buffer");
  for (const { page: counts } of await settle()) expect(counts).toMatchObject(none);
  expect(await counter("gaps")).toBe(0);
});
