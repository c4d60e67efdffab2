import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
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

/** Where Chromium is: where `TWOBYTE_CHROMIUM` says, or by the PATH. */
function chromiumPath(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const path =
    process.env["TWOBYTE_CHROMIUM"] ??
    folders.map((folder) => join(folder, "chromium")).find(existsSync);
  if (path === undefined)
    throw new Error("There is no chromium on the PATH: install Debian's package chromium.");
  return path;
}

/** Starts the system's Chromium, without a window, with a fresh profile. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: FLAGS,
    headless: true,
    // Pages are to be put away as they are for people.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
}
