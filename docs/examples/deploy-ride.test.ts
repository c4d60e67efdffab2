import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { answer, tokenise } from "./chat/answer.ts";
import { rideDeploy } from "./deploy-ride.ts";
import { listen } from "./listen.ts";

test("an answer goes on while its server is drained, and the next comes from another", async () => {
  const directory = mkdtempSync(join(tmpdir(), "twobyte-deploy-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const happened: string[] = [];
  const [first, second] = await Promise.all([
    listen({ pauseMs: 4, directory }),
    listen({ directory, onArrival: () => happened.push("came over") }),
  ]);
  onTestFinished(() => Promise.all([first.close(), second.close()]).then(() => {}));
  const [chat] = first.servers;
  const drains: unknown[] = [];
  const ride = await rideDeploy(
    first.url,
    second.url,
    () => chat?.drain({ deadlineMs: 10_000 }).then((result) => drains.push(result)),
    (text) => happened.push(text.trim()),
  );
  const count = 2 * tokenise(answer.text).length;
  const fine = { lost: 0, duplicated: 0, reordered: 0, gaps: 0, interruptions: 0 };
  expect(ride).toMatchObject({ ...fine, tokens: count });
  expect(drains).toMatchObject([{ moved: 1, ended: 0, cut: 0, lost: 0, cutCalls: 0 }]);
  expect(happened).toEqual([
    "behind token 20 of the answer its server is told to stop",
    "came over",
    `the answer is over: ${count / 2} tokens`,
    `asked again, over the same session: ${count / 2} tokens`,
  ]);
});
