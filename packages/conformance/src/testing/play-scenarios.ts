import type { Role } from "../case/case-info.ts";
import type { SubjectSource } from "../control/subject-source.ts";
import type { Outcome, Playing } from "../run/playing.ts";
import { scenarioPlayings } from "../scenario/scenario-playings.ts";

/** How a playing came out. */
export interface PlayedScenario {
  readonly playing: Playing;
  readonly outcome: Outcome;
  readonly ms: number;
}

/** 1 for all; a test plays a part, for all of it belongs into a run of the suite. */
const share = Number(process.env["TWOBYTE_RUNS"] ?? "0.1");

/** So many are played at once. */
const PARALLEL = 8;

/**
 * Plays scenarios of a role, several at once. Those that fail are played again, alone and with a new
 * subject, and count as they come out then: with others beside them an answer may be late.
 */
export async function playScenarios(source: SubjectSource, role: Role): Promise<PlayedScenario[]> {
  const playings = fewer(scenarioPlayings().filter(({ info }) => info.role === role));
  const played = await playAll(source, playings, PARALLEL);
  const good = played.filter((one) => failuresOf([one]).length === 0);
  const failed = played.filter((one) => !good.includes(one)).map(({ playing }) => playing);
  return [...good, ...(await playAll(source, failed, 1))];
}

async function playAll(
  source: SubjectSource,
  playings: readonly Playing[],
  parallel: number,
): Promise<PlayedScenario[]> {
  const subject = await source.start();
  const rest = [...playings];
  const played: PlayedScenario[] = [];
  const work = async (): Promise<void> => {
    for (let playing = rest.shift(); playing !== undefined; playing = rest.shift()) {
      const at = performance.now();
      const { signal } = new AbortController();
      const outcome = await playing.play({ subject, seed: 1, signal });
      played.push({ playing, outcome, ms: performance.now() - at });
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  await subject.stop();
  return played;
}

/** Those that did not pass, and why. */
export function failuresOf(played: readonly PlayedScenario[]): string[] {
  return played.flatMap(({ playing: { info, variant }, outcome }) => {
    const { problem, untestable, checks } = outcome;
    const why =
      problem?.summary ?? untestable ?? (checks === 0 ? "nothing was checked" : undefined);
    const details = [problem?.expected, problem?.seen].filter((one) => one !== undefined);
    return why === undefined ? [] : [`${info.name} ${variant}: ${[why, ...details].join("; ")}`];
  });
}

/** Of each case the first variant and every fifth, so that all transports have their share. */
function fewer(playings: readonly Playing[]): Playing[] {
  if (share >= 1) return [...playings];
  const seen = new Map<string, number>();
  return playings.filter(({ info: { name } }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 || count % 5 === 0;
  });
}
