import { expect, test } from "vitest";
import type { Playing } from "../../../packages/conformance/dist/index.js";
import type { Members } from "../../../packages/conformance/dist/subject.js";
import { moduleSource } from "../../../packages/conformance/dist/subject.js";
import { judgeMutant } from "./judge-mutant.js";

const about = {
  version: 1,
  name: "scripted",
  language: "js",
  roles: ["codec"],
  capabilities: [],
  facts: {},
};

/** A case that asks for its name and is right about the answer `fine`. */
function asking(name: string, level: "must" | "may" = "must"): Playing {
  return {
    info: { name, about: "", req: [], level, role: "codec", capabilities: [] },
    variant: "binary",
    play: async ({ subject }) => {
      const { is } = await subject.ask("ask", { name });
      const problem = { fingerprint: "wrong", summary: `${name} was ${String(is)}` };
      return is === "fine" ? { checks: 1 } : { checks: 1, problem };
    },
  };
}

type Answer = "fine" | "wrong" | "crash";

/** A subject that answers as it is told, by the case. */
function subject(answer: (name: string) => Answer) {
  const source = moduleSource(() => ({ id, cmd, name }: Members) => {
    if (!["start", "stop", "ask"].includes(String(cmd))) {
      return { id, err: { code: "unknown", message: "" } };
    }
    if (cmd !== "ask") return { id, ok: cmd === "start" ? about : {} };
    const is = answer(String(name));
    if (is === "crash") throw new Error("broken");
    return { id, ok: { is } };
  });
  return () => source.start();
}

const fine = subject(() => "fine");
const all = ["AAA-0001", "AAA-0002", "AAA-0003"].map((name) => asking(name));

/** Judges with a mutant that is wrong about one case. */
function judge(mutated: (name: string) => Answer, right = fine, playings = all) {
  return judgeMutant(playings, { mutated: subject(mutated), right }, 2);
}

test("a case that fails again alone, and passes without the mutant, kills it", async () => {
  const outcome = await judge((name) => (name === "AAA-0002" ? "wrong" : "fine"));
  expect(outcome).toEqual({ kind: "killed", by: "AAA-0002 binary" });
});

test("a subject that fails as one in a case is killed by that one", async () => {
  const outcome = await judge((name) => (name === "AAA-0003" ? "crash" : "fine"));
  expect(outcome).toEqual({ kind: "killed", by: "AAA-0003 binary" });
});

test("a mutant that no case sees survives", async () => {
  expect(await judge(() => "fine")).toEqual({ kind: "survived", played: 3 });
});

test("a case that fails without the mutant as well kills nothing, and others are looked at", async () => {
  const bad = (name: string): Answer => (name === "AAA-0001" ? "wrong" : "fine");
  expect(await judge(bad, subject(bad))).toMatchObject({ kind: "survived" });
  const both = await judge((name) => (name === "AAA-0002" ? "fine" : "wrong"), subject(bad));
  expect(both).toEqual({ kind: "killed", by: "AAA-0003 binary" });
});

test("a failure that does not happen again kills nothing", async () => {
  let failures = 0;
  const once = (name: string): Answer =>
    name === "AAA-0002" && ++failures === 1 ? "wrong" : "fine";
  expect(await judge(once)).toMatchObject({ kind: "survived" });
});

test("a case that only says what one may do kills nothing", async () => {
  const may = [asking("AAA-0001", "may")];
  expect(await judge(() => "wrong", fine, may)).toMatchObject({ kind: "survived" });
});

test("a mutant with which nothing starts is killed", async () => {
  const broken = moduleSource(() => {
    throw new Error("broken");
  });
  const subjects = { mutated: () => broken.start(), right: fine };
  expect(await judgeMutant(all, subjects, 2)).toEqual({ kind: "killed", by: "start" });
});
