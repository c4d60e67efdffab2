import type { Problem, TraceLine } from "../case/verdict.ts";
import type { Members, Subject } from "../control/subject.ts";
import { SubjectRefusal } from "../control/subject.ts";
import type { Outcome, Stage } from "../run/playing.ts";
import { seedOf } from "../run/seed.ts";
import { checkGiven } from "./check-given.ts";
import { checkJudged } from "./check-judged.ts";
import { checkWritten } from "./check-written.ts";
import type { CompilerCase, CompilerStep, CompileStep, Expectation } from "./compiler-case.ts";
import { stepName } from "./compiler-words.ts";
import { editLock } from "./edit-lock.ts";
import { markedLines, moduleText } from "./module-text.ts";
import { mergesCleanly } from "./three-way-merge.ts";
import { show, Wrong } from "./wrong.ts";

/** What stands for the protocol's name in cases: in each playing it is another. */
const standIn = "acme.test";

/** Plays a case: its steps one after the other, until one of them goes wrong. */
export async function playCompilerCase(one: CompilerCase, stage: Stage): Promise<Outcome> {
  const play = new Play(stage);
  for (const [index, step] of one.steps.entries()) {
    try {
      await play.step(step);
    } catch (error) {
      const problem = problemOf(error, `step ${index + 1} (${stepName(step)})`, one.req);
      return { checks: play.checks, problem, trace: play.trace };
    }
  }
  return { checks: play.checks, ...(stage.keepsTrace === true && { trace: play.trace }) };
}

function problemOf(error: unknown, step: string, [requirement]: readonly string[]): Problem {
  const about = requirement === undefined ? {} : { requirement };
  if (error instanceof Wrong) {
    const { kind, expected, seen, message } = error;
    return {
      fingerprint: `${step}: ${kind}`,
      summary: `${step}: ${message}`,
      ...about,
      expected,
      seen,
    };
  }
  if (!(error instanceof SubjectRefusal)) throw error;
  const summary = `${step}: it answers err.code ${error.code}: ${error.message}`;
  return { fingerprint: `${step}: refused ${error.code}`, summary, ...about };
}

/** One playing: what the locks are called, and what the protocol is. */
class Play {
  checks = 0;
  readonly trace: TraceLine[] = [];
  readonly #subject: Subject;
  readonly #locks = new Map<string, string>();
  /** As long as what it stands for, so that no column moves. */
  readonly #protocol: string;

  constructor({ subject, seed }: Stage) {
    this.#subject = subject;
    this.#protocol = `acme.${seedOf(seed, "protocol").toString(36).slice(-3).replace(/^\d/, "x")}x`;
  }

  async step(step: CompilerStep): Promise<void> {
    this.checks += 1;
    if ("compile" in step) {
      const given = await this.#ask("compile", this.#compileMembers(step));
      return this.#check(step, given, markedLines(step.compile));
    }
    if ("release" in step) {
      const base = step.base === undefined ? {} : { base: this.#lock(step.base) };
      const given = await this.#ask("release", { lock: this.#lock(step.release), ...base });
      return this.#check(step, given, []);
    }
    if ("resolve" in step) return this.#resolve(step);
    if ("evaluate" in step) {
      const module = this.#named(moduleText(step.evaluate, step.library));
      const { exports } = await this.#ask("evaluate", { module });
      for (const [name, judged] of Object.entries(step.exports)) {
        checkJudged(name, (exports as Members | undefined)?.[name], judged);
      }
      return;
    }
    if ("edit" in step) {
      this.#locks.set(step.bind, editLock(this.#lock(step.edit), step.replace));
      return;
    }
    if ("clash" in step) {
      const { base, ours, theirs } = step.clash;
      const isClean = mergesCleanly(this.#lock(base), this.#lock(ours), this.#lock(theirs));
      if (isClean) throw new Wrong("merge", "a conflict", "no conflict");
      return;
    }
    await checkWritten(this.#lock(step.over), this.#lock(step.write), (members) =>
      this.#ask("write-lock", members),
    );
  }

  async #resolve(step: Extract<CompilerStep, { readonly resolve: object }>): Promise<void> {
    const { ours, theirs, base } = step.resolve;
    const members = {
      ours: this.#lock(ours),
      theirs: this.#lock(theirs),
      ...(base !== undefined && { base: this.#lock(base) }),
    };
    this.#check(step, await this.#ask("resolve", members), []);
  }

  #compileMembers({ compile, library, lockFile, frozen }: CompileStep): Members {
    const module = this.#named(moduleText(compile, library));
    if (lockFile === undefined) return { module, ...(frozen && { frozen }) };
    const lock =
      typeof lockFile === "string" ? this.#lock(lockFile) : this.#named(textOf(lockFile));
    return { module, lock, ...(frozen && { frozen }) };
  }

  #check(expected: Expectation, given: Members, marked: readonly number[]): void {
    const { text, same, otherLineage, bind } = expected;
    checkGiven(expected, given, {
      marked,
      protocol: this.#protocol,
      ...(text !== undefined && { text: this.#named(textOf(text)) }),
      ...(same !== undefined && { same: this.#lock(same) }),
      ...(otherLineage !== undefined && { otherLineage: this.#lock(otherLineage) }),
    });
    if (bind !== undefined) this.#locks.set(bind, String(given["lock"]));
  }

  async #ask(command: string, members: Members): Promise<Members> {
    this.trace.push({ atMs: 0, from: "suite", note: `${command} ${JSON.stringify(members)}` });
    const given = await this.#subject.ask(command, members);
    this.trace.push({ atMs: 0, from: "subject", note: show(given) });
    return given;
  }

  #lock(name: string): string {
    const lock = this.#locks.get(name);
    if (lock === undefined) throw new Error(`No step has a lock ${name}.`);
    return lock;
  }

  #named(text: string): string {
    return text.replaceAll(standIn, this.#protocol);
  }
}

function textOf(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
