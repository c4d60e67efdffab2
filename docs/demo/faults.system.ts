import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "../../spec/system/programs/browser.ts";
import type { Step } from "./src/testing/demo-visit.ts";
import { DemoVisit } from "./src/testing/demo-visit.ts";
import { press } from "./src/testing/open-page.ts";
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

/** In an order at random, after times at random. */
function atRandom(faults: readonly string[]): Step[] {
  return shuffled(faults, random).map((fault) => ({
    fault,
    wait: Math.round(300 + random() * 3000),
  }));
}

const seed = Number(process.env["TWOBYTE_SEED"] ?? Date.now() % 2 ** 31);
const random = randomFrom(seed);
/** What each test presses, drawn before any of them runs. */
const plans = {
  gentle: atRandom(gentle),
  all: atRandom([...gentle, ...violent, ...violent]),
  deploys: atRandom(["deploy", "deploy", "cut"]),
};
let browser: Browser;

beforeAll(async () => {
  console.log(`TWOBYTE_SEED=${seed}`, JSON.stringify(plans));
  await build({ root: import.meta.dirname, logLevel: "warn" });
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A visit that ends with its test. */
async function begin(onTestFinished: (end: () => Promise<void>) => void): Promise<DemoVisit> {
  const visit = await DemoVisit.begin(browser);
  onTestFinished(() => visit.end());
  return visit;
}

const none = { lost: 0, duplicated: 0, reordered: 0 };

test.concurrent("through all faults but the end of a server each item comes once and in order, without a gap", async ({
  onTestFinished,
}) => {
  const visit = await begin(onTestFinished);
  await visit.pressAll(plans.gentle);
  // However little all of it took: more than one answer was under way.
  await visit.page.waitForFunction(() => (window.demo?.book.streams.size ?? 0) > 2);
  const verdicts = await visit.settle();
  for (const { name, page: counts, both, behind, isCut } of verdicts) {
    expect([name, counts]).toMatchObject([name, { ...none, excused: 0 }]);
    expect([name, both, isCut]).toEqual([name, none, false]);
    if (name !== "readings") expect([name, behind]).toEqual([name, 0]);
  }
  expect(verdicts.length).toBeGreaterThan(2);
  expect(await visit.counter("arrived")).toBeGreaterThan(300);
  for (const name of ["lost", "duplicated", "reordered", "gaps"]) {
    expect([name, await visit.counter(name)]).toEqual([name, 0]);
  }
});

test.concurrent("through all faults each item comes once and in order, or lies in a gap that is shown", async ({
  expect,
  onTestFinished,
}) => {
  const visit = await begin(onTestFinished);
  const { page } = visit;
  await visit.pressAll(plans.all);
  const verdicts = await visit.settle();
  for (const { name, page: counts, both, unsent, behind, isCut } of verdicts) {
    expect([name, counts]).toMatchObject([name, none]);
    // What the page has said to be missing was sent and is lost, or went down with a server unsent.
    expect([name, both]).toEqual([name, { ...none, lost: counts.excused - unsent }]);
    if (name !== "readings" && !isCut) expect([name, behind]).toEqual([name, 0]);
  }
  for (const name of ["lost", "duplicated", "reordered"]) {
    expect([name, await visit.counter(name)]).toEqual([name, 0]);
  }
  const cut = verdicts.filter(({ isCut }) => isCut).length;
  const answers = page.locator(".event.is-verdict", { hasText: "Answer cut off" });
  expect(await answers.count()).toBe(cut);
  // The counter is drawn four times a second.
  await expect
    .poll(
      async () =>
        (await visit.counter("gaps")) -
        (await visit.events("gap").count()) -
        (await visit.events("verdict").count()),
    )
    .toBe(0);
  expect(await visit.events("gap").count()).toBeGreaterThan(0);
});

test.concurrent("servers are replaced and no answer is cut, no session ends", async ({
  expect,
  onTestFinished,
}) => {
  const visit = await begin(onTestFinished);
  const { page } = visit;
  await visit.pressAll(plans.deploys);
  const answers = (await visit.settle()).filter(({ name }) => name !== "readings");
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

test.concurrent("a page that is loaded again goes on with the answer that it was given", async ({
  onTestFinished,
}) => {
  const visit = await begin(onTestFinished);
  const { page } = visit;
  await page.waitForFunction(() => (window.demo?.chat.turns.value.at(-1)?.text.length ?? 0) > 80);
  const id = await page.evaluate(() => window.demo?.chat.turns.value.at(-1)?.id);
  await page.reload();
  await page.waitForFunction(() => (window.demo?.chat.turns.value[0]?.text.length ?? 0) > 80);
  const verdicts = await visit.settle();
  const answer = verdicts.find(({ name }) => name === id);
  expect(answer).toMatchObject({ page: none, both: none, behind: 0, isCut: false });
  expect(await page.evaluate(() => window.demo?.chat.turns.value[0]?.id)).toBe(id);
});

test.concurrent("a session goes down the transports as they are blocked, and up again", async ({
  onTestFinished,
}) => {
  const visit = await begin(onTestFinished);
  const { page } = visit;
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
  for (const { page: counts } of await visit.settle()) expect(counts).toMatchObject(none);
  expect(await visit.counter("gaps")).toBe(0);
});
