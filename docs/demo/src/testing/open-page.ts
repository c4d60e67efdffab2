import { existsSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";

/** Where Debian puts it; `TWOBYTE_CHROMIUM` names another. */
const path = process.env["TWOBYTE_CHROMIUM"] ?? "/usr/bin/chromium";

/** Of a browser that asks nobody for anything. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a Chromium without a window. Throws an `Error` that says what is missing. */
export function launchChromium(): Promise<Browser> {
  if (!existsSync(path)) {
    throw new Error(`There is no Chromium at ${path}: install Debian's package chromium.`);
  }
  return chromium.launch({ executablePath: path, headless: true, args });
}

/** Opens the demo's page, and waits until it is live and shows items. */
export async function openPage(
  browser: Browser,
  url: string,
  options: Parameters<Browser["newPage"]>[0] = {},
): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(url);
  await page.waitForFunction(() => (window.demo?.book.totals.arrived ?? 0) > 20);
  return page;
}

/** Presses a button, once the page lets one. */
export async function press(page: Page, fault: string): Promise<void> {
  await page.locator(`[data-fault=${fault}]:enabled`).click();
}
