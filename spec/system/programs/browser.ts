import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

/** What keeps Chromium from anything but the pages that it is shown. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Debian's Chromium, without a window, with a fresh profile. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: FLAGS,
    headless: true,
    // Pages are to be put away as they are for people.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
}
