import { expect, test } from "vitest";
import type { Playing, Suite } from "../../packages/conformance/dist/index.js";
import type { Members } from "../../packages/conformance/dist/subject.js";
import { moduleSource } from "../../packages/conformance/dist/subject.js";
import type { Task } from "./play-fault.js";
import { playFault } from "./play-fault.js";

const about = {
  version: 1,
  name: "scripted",
  language: "js",
  roles: ["codec"],
  capabilities: [],
  facts: {},
};
const known = ["start", "stop", "ask"];

/** A case that asks for its name and is right about the answer `fine`. */
function asking(name: string, twin?: string): Playing {
  const info = {
    name,
    about: "",
    req: [],
    level: "must",
    role: "codec",
    capabilities: [],
  } as const;
  return {
    info: { ...info, ...(twin !== undefined && { twin }) },
    variant: "",
    play: async ({ subject }) => {
      const { is } = await subject.ask("ask", { name });
      const problem = { fingerprint: "wrong", summary: `${name} was ${String(is)}` };
      return is === "fine" ? { checks: 1 } : { checks: 1, problem };
    },
  };
}

const suite: Suite = {
  playings: [asking("AAA-0001"), asking("AAA-0002", "AAA-0001"), asking("AAA-0003")],
  probes: new Map(),
  gone: new Set(),
  registry: [],
  set: { formatVersion: "1.0", spec: "1", areas: [], levels: [], excluded: [] },
  texts: new Map(),
  release: "0",
};
const task: Task = { fault: "wrong-one", file: "", role: "codec", names: ["AAA-0002"] };

/** Plays with a subject that answers as it is told, by the fault, the case, and how often it was asked. */
function play(is: (fault: string, name: string, count: number) => boolean, names = task.names) {
  let count = 0;
  return playFault(suite, { ...task, names }, ({ fault }) =>
    moduleSource(() => ({ id, cmd, name }: Members) => {
      if (!known.includes(String(cmd))) return { id, err: { code: "unknown", message: "" } };
      if (cmd !== "ask") return { id, ok: cmd === "start" ? about : {} };
      count += 1;
      return { id, ok: { is: is(fault, String(name), count) ? "fine" : "wrong" } };
    }),
  );
}

test("a case that fails again alone, and passes without the fault, kills it", async () => {
  expect(await play((fault, name) => fault === "" || name !== "AAA-0002")).toEqual({
    kind: "killed",
    name: "AAA-0002",
    variant: "",
    problem: "AAA-0002 was wrong",
  });
});

test("a case that fails without the fault as well kills nothing", async () => {
  expect(await play((_fault, name) => name !== "AAA-0002")).toMatchObject({ kind: "survived" });
});

test("a failure that does not happen again kills nothing", async () => {
  let failures = 0;
  const outcome = await play((_fault, name) => name !== "AAA-0002" || ++failures > 1);
  expect(outcome).toMatchObject({ kind: "survived" });
});

test("a twin that fails is no kill by a case that was not asked for", async () => {
  const twinFails = (fault: string, name: string): boolean => fault === "" || name !== "AAA-0001";
  expect(await play(twinFails)).toMatchObject({ kind: "survived" });
  const all = ["AAA-0001", "AAA-0002", "AAA-0003"];
  expect(await play(twinFails, all)).toMatchObject({ kind: "killed", name: "AAA-0001" });
});

test("a subject that does not start was not played", async () => {
  const source = moduleSource(() => () => ({}));
  const outcome = await playFault(suite, task, () => source);
  expect(outcome).toMatchObject({ kind: "unstarted" });
});

test("when enough cases have failed beside each other, the others are not waited for", async () => {
  const failing = Array.from({ length: 5 }, (_, at) => asking(`BBB-000${at}`));
  const stuck: Playing = { ...asking("BBB-0009"), play: () => new Promise(() => {}) };
  // What fails beside others is held back to be played again alone, unless it is a codec's.
  const playings = [...failing, stuck].map(
    (one): Playing => ({
      ...one,
      info: { ...one.info, role: "server" },
    }),
  );
  const names = playings.map(({ info }) => info.name);
  const source = moduleSource(() => ({ id, cmd }: Members) => {
    if (!known.includes(String(cmd))) return { id, err: { code: "unknown", message: "" } };
    return { id, ok: cmd === "start" ? { ...about, roles: ["server"] } : { is: "wrong" } };
  });
  const right = moduleSource(() => ({ id, cmd }: Members) => {
    if (!known.includes(String(cmd))) return { id, err: { code: "unknown", message: "" } };
    return { id, ok: cmd === "start" ? { ...about, roles: ["server"] } : { is: "fine" } };
  });
  const outcome = await playFault(
    { ...suite, playings },
    { ...task, role: "server", names },
    (one) => (one.fault === "" ? right : source),
  );
  expect(outcome).toMatchObject({ kind: "killed", name: expect.stringMatching(/^BBB-000[0-4]$/) });
});
