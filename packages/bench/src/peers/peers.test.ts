import { expect, test } from "vitest";
import { isUnfit } from "../peer.ts";
import { makeSetup } from "../setup.ts";
import { makeWorkload } from "../workload.ts";
import { recipes } from "../workloads/registry.ts";
import { peers } from "./registry.ts";

for (const loader of peers) {
  test(`${loader.name} brings every workload back as it was`, async () => {
    const peer = await loader.load();
    expect(peer.name).toBe(loader.name);
    for (const recipe of recipes) {
      const workload = makeWorkload(recipe);
      const codec = await peer.prepare(workload);
      if (isUnfit(codec)) throw new Error(`${recipe.name}: ${codec.unfit}`);
      const setup = makeSetup(workload, codec);
      expect(setup.wires).toHaveLength(workload.values.length);
    }
  });
}
