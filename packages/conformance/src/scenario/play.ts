import type { Problem } from "../case/verdict.ts";
import { SubjectRefusal } from "../control/subject.ts";
import type { Served } from "../peer/servers.ts";
import { listen, sharedServer } from "../peer/servers.ts";
import type { Outcome } from "../run/playing.ts";
import { playStep } from "./play-step.ts";
import type { Scenario, Step } from "./scenario.ts";
import { StepProblem } from "./step-problem.ts";
import type { Setting } from "./world.ts";
import { World } from "./world.ts";

/** Plays a scenario whose matrix was chosen from. */
export async function play(scenario: Scenario, setting: Setting): Promise<Outcome> {
  const world = new World(setting);
  let served: Served | undefined;
  try {
    served = await serve(scenario, setting);
    world.handle = served.handle;
    world.url = served.url;
    const given = await playAll(world, scenario.given ?? [], "given");
    if (given !== undefined) return { ...outcome(world), untestable: given.summary };
    const problem = await playAll(world, scenario.steps, "steps");
    return outcome(world, problem);
  } finally {
    world.dispose();
    if (scenario.own === true && served !== undefined) {
      await shutDown(setting, served.handle);
    }
  }
}

/** The case may have done it itself. */
async function shutDown({ subject }: Setting, server: string): Promise<void> {
  try {
    await subject.ask("shutdown", { server });
  } catch (error) {
    if (!(error instanceof SubjectRefusal)) throw error;
  }
}

function serve({ parameters = {}, own }: Scenario, { subject }: Setting): Promise<Served> {
  return own === true ? listen(subject, parameters) : sharedServer(subject, parameters);
}

async function playAll(
  world: World,
  steps: readonly Step[],
  where: string,
): Promise<Problem | undefined> {
  for (const [i, step] of steps.entries()) {
    const [verb = ""] = Object.keys(step);
    try {
      await playStep(world, step);
    } catch (error) {
      if (error instanceof SubjectRefusal) {
        const summary = `the subject answered ${verb} with ${error.code}: ${error.message}`;
        return { fingerprint: `refusal@${where}.${i}`, summary };
      }
      if (!(error instanceof StepProblem)) throw error;
      const fingerprint = `${error.code}@${where}.${i}.${verb}`;
      const summary = `step ${i + 1} (${verb}): ${error.message}`;
      return { fingerprint, summary, ...error.details };
    }
  }
  return undefined;
}

function outcome(world: World, problem?: Problem): Outcome {
  const { checks } = world;
  if (problem === undefined) return { checks };
  return { checks, problem, trace: world.log.lines() };
}
