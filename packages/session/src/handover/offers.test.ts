import { expect, test } from "vitest";
import { Cluster } from "../testing/cluster.ts";

test("R-HAND-27: who asks for a session that has left is told to come again, for a while", () => {
  const cluster = new Cluster(["a", "b", "c"]);
  cluster.start();
  cluster.dialAt("b");
  cluster.settle();
  cluster.front = cluster.node("c");
  cluster.kill("b");
  cluster.wait(500);
  expect(cluster.clientLog.heard).not.toContain("gap unavailable");
  expect(cluster.clientLog.heard.at(-1)).toBe("waiting");
  for (let ms = 0; ms < 10_000; ms += 100) cluster.wait(100);
  expect(cluster.clientLog.gap?.code).toBe("unavailable");
  expect(cluster.owners).toEqual(["c"]);
});
