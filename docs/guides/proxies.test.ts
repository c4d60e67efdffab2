import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test("the guide to proxies shows each configuration that the system tests run, as it is", () => {
  const guide = read("proxies.md");
  for (const name of readdirSync(new URL("proxies/", import.meta.url))) {
    expect(guide).toContain(`\n${read(`proxies/${name}`)}\`\`\`\n`);
  }
});
