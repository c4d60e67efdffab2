import type { Browser, Page } from "playwright-core";

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
