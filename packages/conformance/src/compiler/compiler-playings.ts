import type { CaseInfo } from "../case/case-info.ts";
import type { NamedMeaning } from "../ids/ids-lock.ts";
import type { Playing } from "../run/playing.ts";
import type { CompilerCase } from "./compiler-case.ts";
import { compilerWords } from "./compiler-words.ts";
import { playCompilerCase } from "./play-compiler-case.ts";

/** The cases of compilers as playings. */
export function compilerPlayings(cases: readonly CompilerCase[]): Playing[] {
  return cases.map((one) => ({
    info: infoOf(one),
    variant: "",
    words: () => compilerWords(one),
    play: (stage) => playCompilerCase(one, stage),
  }));
}

function infoOf({ id, about, req, level, capabilities = [], twin }: CompilerCase): CaseInfo {
  return {
    name: id,
    about,
    req,
    level: level ?? "must",
    role: "compiler",
    capabilities,
    ...(twin !== undefined && { twin }),
  };
}

/** What each case means, for the lock of names: all of it but its words and what it cites. */
export function compilerMeanings(cases: readonly CompilerCase[]): NamedMeaning[] {
  return cases.map(({ id, about: _about, req: _req, ...meaning }) => ({
    name: id,
    area: id.split("-", 1)[0] ?? id,
    meaning: JSON.stringify(meaning),
  }));
}
