/** Takes the pictures of the docs, of the built page: `npm run pictures` here, with Chromium. */
import { mkdirSync } from "node:fs";
import { startBrowser } from "../../spec/system/programs/browser.ts";
import { startDemo } from "./src/controller/start-demo.ts";
import { openPage, press } from "./src/testing/open-page.ts";

const folder = `${import.meta.dirname}/../images`;
const gentle = [
  "cut",
  5000,
  "block",
  7000,
  "slow",
  4000,
  "slow",
  2000,
  "freeze",
  8000,
  "block",
  9000,
];

/** What is pressed for a picture, and how many ms pass in between. */
const pictures = [
  { name: "demo-light", colorScheme: "light", width: 1240, height: 830, steps: gentle },
  {
    name: "demo-dark",
    colorScheme: "dark",
    width: 1240,
    height: 830,
    steps: ["cut", 5000, "block", 6000, "buffer", 9000, "buffer", 500, "block", 7000, "kill", 9000],
  },
  {
    name: "demo-narrow",
    colorScheme: "light",
    width: 390,
    height: 1700,
    steps: ["cut", 4000, "block", 6000, "block", 5000],
  },
] as const;

mkdirSync(folder, { recursive: true });
const browser = await startBrowser();
for (const { name, colorScheme, width, height, steps } of pictures) {
  const demo = await startDemo();
  const page = await openPage(browser, demo.url, { viewport: { width, height }, colorScheme });
  await page.waitForTimeout(5000);
  for (const step of steps) {
    if (typeof step === "number") await page.waitForTimeout(step);
    else await press(page, step);
  }
  await page.mouse.move(2, 2);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
  await demo.close();
}
await browser.close();
