import { expect, test } from "vitest";
import { fullRounds, parseOptions, UsageError } from "./options.ts";
import { select } from "./selection.ts";

test("without options everything is measured seven times", async () => {
  const options = parseOptions([]);
  expect(options.rounds).toBe(fullRounds);
  expect(options.timing).toEqual({ warmupMs: 250, roundMs: 30, innerRounds: 5 });
  const selection = await select(options);
  expect(selection).toMatchObject({ allPeers: true, complete: true, subjects: [] });
  expect(selection.workloads).toHaveLength(9);
});

test("filters choose, and make a run partial", async () => {
  const args = ["--workload", "chat,token", "--peer", "avsc,json-bytes"];
  const selection = await select(parseOptions(args));
  expect(selection.workloads.map(({ name }) => name)).toEqual(["token", "chat"]);
  expect(selection.peers.map(({ name }) => name)).toEqual(["json-bytes", "avsc"]);
  expect(selection).toMatchObject({ allPeers: false, complete: false });
  expect((await select(parseOptions(["--rounds", "6"]))).complete).toBe(false);
});

test("wrong usage is told", async () => {
  expect(() => parseOptions(["--fast"])).toThrow(UsageError);
  expect(() => parseOptions(["--rounds", "0"])).toThrow("--rounds");
  expect(() => parseOptions(["--rounds", "1.5"])).toThrow("--rounds");
  expect(() => parseOptions(["--max-load", "high"])).toThrow("--max-load");
  await expect(select(parseOptions(["--peer", "avro"]))).rejects.toThrow(/"avro"; there are json/);
  await expect(select(parseOptions(["--subject", "nobody"]))).rejects.toThrow(UsageError);
});
