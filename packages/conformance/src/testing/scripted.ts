import type { CaseInfo } from "../case/case-info.ts";
import type { CreateSubject } from "../control/module-subject.ts";
import type { Members, Subject } from "../control/subject.ts";
import type { Outcome, Playing, Stage } from "../run/playing.ts";

/** A subject that keeps the protocol, and answers `codec` as it is told to. */
export function scripted(
  answer: (request: Members) => Members | Promise<Members>,
  capabilities: readonly string[] = ["binary"],
  roles: readonly string[] = ["codec"],
): CreateSubject {
  return () => (request) => {
    const { id, cmd } = request;
    const about = { version: 1, name: "scripted", language: "js", roles, capabilities, facts: {} };
    if (cmd === "start") return { id, ok: about };
    if (cmd === "stop") return { id, ok: {} };
    return cmd === "codec"
      ? answer(request)
      : { id, err: { code: "unknown", message: String(cmd) } };
  };
}

/** A case that does something with the subject. */
export function playing(
  name: string,
  play: (stage: Stage) => Promise<Outcome>,
  info: Partial<CaseInfo> & { readonly variant?: string } = {},
): Playing {
  const { variant = "", ...more } = info;
  const about = `the case ${name}`;
  const base = { name, about, req: ["R-BIN-1"], level: "must", role: "codec" } as const;
  return { info: { ...base, capabilities: [], ...more }, variant, play };
}

/** A case that passes when the subject answers, with one check. */
export function asking(name: string, info: Partial<CaseInfo> = {}): Playing {
  const play = async ({ subject }: { readonly subject: Subject }): Promise<Outcome> => {
    await subject.ask("codec", { name });
    return { checks: 1 };
  };
  return playing(name, play, info);
}

/** A case that comes out the same whatever the subject does. */
export function fixed(name: string, outcome: Outcome, info: Partial<CaseInfo> = {}): Playing {
  return playing(name, () => Promise.resolve(outcome), info);
}
