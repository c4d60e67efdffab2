import type { CaseResult } from "../case/verdict.ts";
import type { Subject, SubjectFailureKind } from "../control/subject.ts";
import { SubjectFailure } from "../control/subject.ts";
import type { SubjectSource } from "../control/subject-source.ts";
import { FailedBeside } from "./failed-beside.ts";
import { LineUp } from "./line-up.ts";
import type { PlayOptions } from "./play-one.ts";
import { playOne } from "./play-one.ts";
import type { Playing } from "./playing.ts";

/** How playings are carried out. */
export interface PlayAllOptions extends Omit<PlayOptions, "probe"> {
  /** How many cases are played at once; beside them half as many that wait long. */
  readonly parallel: number;
  /** Asks a subject for what it does not have. */
  readonly probe: (subject: Subject, capability: string) => Promise<string | undefined>;
  /** Whether a failure is one that was expected, and needs no second look. */
  readonly isExpected: (result: CaseResult) => boolean;
  /** Takes results as they come. */
  readonly onResult: (playing: Playing, result: CaseResult) => void;
}

/** So often a subject may fail as one before it is not started again; each costs its time. */
const mostFailures: { readonly [kind in SubjectFailureKind]: number } = {
  crashed: 25,
  malformed: 25,
  closed: 25,
  flooding: 5,
  silent: 3,
  "not-a-subject": 1,
};

/**
 * Plays all, several at once. Those of servers and clients that fail are played again, alone, and count
 * as they come out then (`CaseResult.beside`), until some have failed alone as well. When the subject fails as one, those that were being played are played
 * again, each alone with a subject that was started anew, so that the one is known that it fails in.
 */
export async function playAll(
  playings: readonly Playing[],
  source: SubjectSource,
  first: Subject,
  options: PlayAllOptions,
): Promise<void> {
  await new Players(source, first, options).play(playings);
}

class Players {
  readonly #source: SubjectSource;
  readonly #options: PlayAllOptions;
  readonly #failures = new Map<SubjectFailureKind, number>();
  readonly #beside = new FailedBeside();
  readonly #probed = new Map<string, Promise<string | undefined>>();
  #subject: Subject | undefined;
  #lost: SubjectFailure | undefined;

  constructor(source: SubjectSource, first: Subject, options: PlayAllOptions) {
    this.#source = source;
    this.#subject = first;
    this.#options = options;
  }

  async play(playings: readonly Playing[]): Promise<void> {
    const line = new LineUp(playings);
    const { parallel } = this.#options;
    while (!line.isEmpty) {
      const failed: Playing[] = [];
      const lane = async (next: () => Playing | undefined): Promise<void> => {
        while (failed.length === 0) {
          const playing = next();
          if (playing === undefined) return;
          if (!(await this.#plays(playing))) failed.push(playing);
        }
      };
      await Promise.all([
        ...Array.from({ length: Math.floor(parallel / 2) }, () => lane(() => line.nextLong())),
        ...Array.from({ length: parallel }, () => lane(() => line.next())),
      ]);
      if (failed.length > 0) await this.#playEachAlone(failed);
    }
    await this.#playFailedAlone();
    await this.#subject?.stop();
  }

  /** False when the subject failed in it. */
  async #plays(playing: Playing): Promise<boolean> {
    const subject = this.#living();
    if (subject === undefined) {
      this.#giveUp(playing);
      return true;
    }
    const played = await playOne(playing, subject, this.#playOptions(subject));
    if ("failure" in played) {
      this.#lost = played.failure;
      return false;
    }
    this.#report(playing, played.result, this.#options.parallel > 1);
    return true;
  }

  async #playFailedAlone(): Promise<void> {
    for (let held = this.#beside.next(); held !== undefined; held = this.#beside.next()) {
      const { playing, result } = held;
      const subject = this.#living();
      if (subject === undefined || !this.#beside.isDoubtful) {
        this.#options.onResult(playing, result);
        continue;
      }
      const played = await playOne(playing, subject, this.#playOptions(subject));
      if ("failure" in played) {
        this.#lost = played.failure;
        this.#blame(playing, played.failure, played.durationMs);
        await this.#restart();
      } else this.#report(playing, this.#beside.join(result, played.result));
    }
  }

  async #playEachAlone(failed: readonly Playing[]): Promise<void> {
    const [only] = failed;
    const together = this.#lost;
    if (together === undefined || only === undefined) return;
    if (failed.length === 1) {
      this.#blame(only, together);
      await this.#restart();
      return;
    }
    let isFound = false;
    for (const playing of failed) {
      await this.#restart();
      const subject = this.#living();
      if (subject === undefined) {
        this.#giveUp(playing);
        isFound = true;
        continue;
      }
      const played = await playOne(playing, subject, this.#playOptions(subject));
      if ("failure" in played) {
        isFound = true;
        this.#lost = played.failure;
        this.#blame(playing, played.failure, played.durationMs);
      } else if (!isFound && playing === failed.at(-1)) {
        const more = ` It did while ${failed.length} cases were played, but in none of them alone.`;
        this.#blame(playing, together, played.result.durationMs, more);
      } else {
        this.#report(playing, played.result);
      }
    }
    await this.#restart();
  }

  #blame(playing: Playing, failure: SubjectFailure, durationMs = 0, more = ""): void {
    const problem = { fingerprint: `subject-${failure.kind}`, summary: failure.message + more };
    const { info, variant } = playing;
    const verdict = "fail" as const;
    this.#report(playing, { name: info.name, variant, verdict, checks: 1, durationMs, problem });
  }

  #report(playing: Playing, result: CaseResult, isBeside = false): void {
    const stderr = result.verdict === "pass" ? "" : (this.#subject?.takeStderr() ?? "");
    const whole = stderr === "" ? result : { ...result, stderr };
    const isHeld =
      isBeside && !this.#options.isExpected(whole) && this.#beside.hold(playing, whole);
    if (!isHeld) this.#options.onResult(playing, whole);
  }

  #giveUp(playing: Playing): void {
    const { name } = playing.info;
    const why = this.#lost === undefined ? "" : ` ${this.#lost.message}`;
    const summary = `There was no subject any more to play it with.${why}`;
    const problem = { fingerprint: "no-subject", summary };
    const rest = { verdict: "untestable" as const, checks: 0, durationMs: 0, problem };
    this.#options.onResult(playing, { name, variant: playing.variant, ...rest });
  }

  /** The subject, unless it failed too often. */
  #living(): Subject | undefined {
    const kind = this.#lost?.kind;
    if (kind !== undefined && (this.#failures.get(kind) ?? 0) >= mostFailures[kind]) {
      return undefined;
    }
    return this.#subject;
  }

  async #restart(): Promise<void> {
    if (this.#lost === undefined || this.#subject === undefined) return;
    const { kind } = this.#lost;
    this.#failures.set(kind, (this.#failures.get(kind) ?? 0) + 1);
    await this.#subject.stop();
    if (this.#living() === undefined) return;
    try {
      this.#subject = await this.#source.start();
      this.#lost = undefined;
    } catch (error) {
      if (!(error instanceof SubjectFailure)) throw error;
      this.#subject = undefined;
      this.#lost = error;
    }
  }

  #playOptions(subject: Subject): PlayOptions {
    const probe = (capability: string): Promise<string | undefined> => {
      const known = this.#probed.get(capability) ?? this.#options.probe(subject, capability);
      this.#probed.set(capability, known);
      return known;
    };
    return { ...this.#options, probe };
  }
}
