import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test("the guide to deploys shows each configuration as it is", () => {
  const guide = read("deploys.md");
  for (const name of readdirSync(new URL("deploys/", import.meta.url))) {
    expect(guide).toContain(`\n${read(`deploys/${name}`)}\`\`\`\n`);
  }
});
