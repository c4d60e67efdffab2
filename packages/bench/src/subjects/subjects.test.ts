import { expect, test } from "vitest";
import { isUnfit } from "../peer.ts";
import { makeSetup } from "../setup.ts";
import { makeWorkload } from "../workload.ts";
import { recipes } from "../workloads/registry.ts";
import { subjects } from "./registry.ts";

for (const loader of subjects) {
  test(`${loader.name} brings every workload back as it was`, async () => {
    const subject = await loader.load();
    expect(subject.name).toBe(loader.name);
    const carried: string[] = [];
    for (const recipe of recipes) {
      const workload = makeWorkload(recipe);
      const codec = await subject.prepare(workload);
      if (isUnfit(codec)) continue;
      makeSetup(workload, codec);
      carried.push(recipe.name);
    }
    const hinted = subject.role === "hints";
    expect(carried).toEqual(hinted ? ["ticks"] : recipes.map(({ name }) => name));
  });
}
