import { expect, test } from "vitest";
import type { Role } from "../case/case-info.ts";
import { loadSuite } from "./load-suite.ts";

test("the cases of some roles are those that the whole suite has of them", () => {
  const titles = (roles?: readonly Role[]): string[] =>
    loadSuite(roles).playings.map(({ info, variant }) => `${info.role} ${info.name} ${variant}`);
  const all = titles();
  for (const role of ["codec", "server", "client", "compiler"] as const) {
    const own = titles([role]);
    expect(own.length).toBeGreaterThan(100);
    expect(own).toEqual(all.filter((title) => title.startsWith(`${role} `)));
  }
  expect(titles([])).toEqual([]);
});
