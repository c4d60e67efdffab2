import type { Problem } from "../case/verdict.ts";
import type { Members, Subject } from "../control/subject.ts";
import { SubjectRefusal } from "../control/subject.ts";
import { Acceptor, sharedAcceptor } from "../peer/acceptor.ts";
import { ClientDoor } from "../peer/client-door.ts";
import { listen, sharedServer } from "../peer/servers.ts";
import type { Outcome } from "../run/playing.ts";
import { serveApart } from "./link-steps.ts";
import { playStep } from "./play-step.ts";
import type { Scenario, Step } from "./scenario.ts";
import { StepProblem } from "./step-problem.ts";
import type { Setting } from "./world.ts";
import { World } from "./world.ts";

/** Plays a scenario whose matrix was chosen from. */
export async function play(scenario: Scenario, setting: Setting): Promise<Outcome> {
  const world = new World(setting);
  let end = (): void | Promise<void> => {};
  try {
    end = await (scenario.role === "client"
      ? openDoor(world, scenario.own === true)
      : serve(world, scenario));
    const given = await playAll(world, scenario.given ?? [], "given");
    if (given !== undefined) {
      const { trace } = outcome(world, given);
      return { checks: world.checks, untestable: given.summary, ...(trace && { trace }) };
    }
    const problem = await playAll(world, scenario.steps, "steps");
    return outcome(world, problem);
  } catch (error) {
    if (error instanceof StepProblem) {
      return outcome(world, { fingerprint: `${error.code}@listen`, summary: error.message });
    }
    if (!(error instanceof SubjectRefusal)) throw error;
    const summary = `the subject began no server, with ${error.code}: ${error.message}`;
    return outcome(world, { fingerprint: "refusal@listen", summary });
  } finally {
    world.dispose();
    await end();
    world.end();
  }
}

/** A server of the subject's; what ends it, if it is the case's own. */
async function serve(world: World, scenario: Scenario): Promise<() => Promise<void>> {
  const { parameters = {}, own = false, servers = [], meet } = scenario;
  const { subject } = world.setting;
  world.parameters = parameters;
  if (servers.length > 0 || meet !== undefined) return serveLinked(world, scenario);
  const { handle, url } = await (own ? listen : sharedServer)(subject, parameters);
  world.handle = handle;
  world.url = url;
  world.names.set("origin", new URL(url).origin);
  return () => (own ? quietly(subject, "shutdown", { server: world.handle }) : Promise.resolve());
}

let links = 0;

/** Servers of the case's own that are linked with each other; steps may begin more. */
async function serveLinked(
  world: World,
  { servers: names = [], meet, told = {} }: Scenario,
): Promise<() => Promise<void>> {
  const { subject } = world.setting;
  const link = `l${process.pid}-${++links}`;
  const end = async (): Promise<void> => {
    for (const { handle } of world.servers.values()) {
      await quietly(subject, "shutdown", { server: handle });
    }
  };
  if (meet === undefined) {
    for (const name of names) {
      world.serves(name, await listen(subject, world.parameters, { ...told[name], link }));
    }
  } else await serveApart(world, names);
  if (meet === "relay") await world.links.connectAll();
  return end;
}

/** Where the subject's client is to dial; what closes it, and the client. */
async function openDoor(world: World, isOwn: boolean): Promise<() => Promise<void>> {
  const acceptor = isOwn ? new Acceptor() : sharedAcceptor();
  const door = new ClientDoor(acceptor, world.changed);
  const { url, close } = await acceptor.open(door);
  world.door = door;
  world.url = url;
  return async () => {
    const { subject } = world.setting;
    if (world.handle !== "") await quietly(subject, "close", { client: world.handle });
    close();
    door.close();
    if (isOwn) acceptor.close();
  };
}

/** Ends something that the case may have ended itself. */
async function quietly(subject: Subject, command: string, members: Members): Promise<void> {
  try {
    await subject.ask(command, members);
  } catch (error) {
    if (!(error instanceof SubjectRefusal)) throw error;
  }
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
      const which = where === "given" ? "preparation" : "step";
      const summary = `${which} ${i + 1} (${verb}): ${error.message}`;
      return { fingerprint, summary, ...error.details };
    }
  }
  return undefined;
}

function outcome(world: World, problem?: Problem): Outcome {
  const { checks, log, setting } = world;
  if (problem !== undefined) return { checks, problem, trace: log.lines() };
  return setting.keepsTrace === true ? { checks, trace: log.lines() } : { checks };
}
