import { expect, test } from "vitest";
import { createSubject } from "../../subjects/server-typescript/subject.ts";
import { moduleSource } from "../control/module-subject.ts";
import { failuresOf, playScenarios } from "../testing/play-scenarios.ts";

test("our own server passes every scenario over every transport, in both profiles", async () => {
  expect(failuresOf(await playScenarios(moduleSource(createSubject), "server"))).toEqual([]);
});
