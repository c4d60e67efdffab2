import { expect, test } from "vitest";
import { Agenda } from "../engine/agenda.ts";
import type { LinkMessage } from "./link-message.ts";
import { Questions } from "./questions.ts";
import type { SessionState } from "./session-state.ts";

test("a session is on its way from the commit on, until its owner has answered", () => {
  const said: LinkMessage["kind"][] = [];
  const agenda = new Agenda(0, () => {});
  const questions = new Questions(agenda, 2000, (_, { kind }) => said.push(kind));
  const who = { session: "b.1", principal: "", secret: new Uint8Array(16), received: 0 };
  questions.ask({ kind: "claim", generation: undefined, ...who }, [["b"]], () => {});
  expect(questions.isTaking("b.1")).toBe(false);
  const state = { id: "b.1" } as SessionState;
  questions.answered("b", { kind: "offer", n: 1, state });
  expect([questions.isTaking("b.1"), questions.isTaking("b.2")]).toEqual([true, false]);
  questions.answered("b", { kind: "committed", n: 1 });
  expect(questions.isTaking("b.1")).toBe(false);
  expect(said).toEqual(["claim", "commit"]);
});
