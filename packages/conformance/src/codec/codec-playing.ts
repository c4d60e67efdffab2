import type { Ir } from "@twobyte/compiler/ir";
import type { CaseInfo } from "../case/case-info.ts";
import type { Problem, TraceLine } from "../case/verdict.ts";
import type { Outcome, Playing, Stage } from "../run/playing.ts";
import { checkAnswer, show } from "./check-answer.ts";
import { codecPort, isRefusal } from "./codec-port.ts";
import { codecWords } from "./codec-words.ts";
import type { CodecOperation, Expected } from "./operation.ts";

/** One operation of a case and what has to come of it. */
export interface CodecStep {
  /** What it is, in few words and without any value. */
  readonly step: string;
  readonly operation: CodecOperation;
  readonly expected: Expected;
  /** It shows that the codec does anything at all: without it the case proves nothing. */
  readonly isWitness?: boolean;
}

/** What a case of a codec consists of. */
export interface CodecCase {
  readonly info: CaseInfo;
  readonly variant: string;
  /** The protocol of the messages; left out when the case is about frames alone. */
  readonly ir?: Ir;
  /** The steps, drawn from a seed where they are random. */
  readonly steps: (seed: number) => readonly CodecStep[];
  /** A fact by which a subject says that its language cannot even hold what is given. */
  readonly unlessFact?: string;
}

/** The case as a playing: all its steps are asked at once, and then judged in order. */
export function codecPlaying({ info, variant, ir, steps, unlessFact }: CodecCase): Playing {
  const play = async ({ subject, seed, keepsTrace = false }: Stage): Promise<Outcome> => {
    if (unlessFact !== undefined && isStated(subject.info.facts[unlessFact])) {
      return { checks: 0, declined: unlessFact };
    }
    const all = steps(seed);
    try {
      const operations = all.map(({ operation }) => operation);
      return judge(info, all, await codecPort(subject).perform(ir, operations), keepsTrace);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const code = "code" in error ? error.code : "results";
      const problem = { fingerprint: `codec refused: ${code}`, summary: error.message };
      return { checks: all.length, problem };
    }
  };
  return { info, variant, play, words: () => codecWords(steps(0)) };
}

function isStated(fact: unknown): boolean {
  return fact !== undefined && fact !== false && fact !== null;
}

function judge(
  { req }: CaseInfo,
  steps: readonly CodecStep[],
  answers: readonly { readonly [member: string]: unknown }[],
  keepsTrace: boolean,
): Outcome {
  const checks = steps.length;
  for (const [index, { step, operation, expected, isWitness }] of steps.entries()) {
    const answer = answers[index] ?? {};
    const mismatch = checkAnswer(answer, expected);
    if (mismatch === undefined) continue;
    const summary = `${step}: expected ${mismatch.expected}, got ${mismatch.seen}`;
    if (isWitness === true)
      return { checks, untestable: `It does not do what is right: ${summary}` };
    const [requirement] = req;
    const problem: Problem = {
      fingerprint: `${step}: ${mismatch.kind}`,
      summary,
      ...(requirement !== undefined && { requirement }),
      expected: mismatch.expected,
      seen: mismatch.seen,
    };
    return { checks, problem, trace: traceOf(operation, answer) };
  }
  if (!keepsTrace) return { checks };
  const trace = steps.flatMap(({ operation }, index) => traceOf(operation, answers[index] ?? {}));
  return { checks, trace };
}

function traceOf(operation: CodecOperation, answer: unknown): TraceLine[] {
  const data = {
    ...("bytes" in operation && operation.bytes !== undefined && { bytes: operation.bytes }),
    ...("text" in operation && typeof operation.text === "string" && { text: operation.text }),
  };
  return [
    { atMs: 0, from: "suite", ...data, note: JSON.stringify(operation) },
    { atMs: 0, from: "subject", note: show(answer) },
  ];
}
