import { whatCame } from "./expect-frame.ts";
import { findSecret } from "./find-secret.ts";
import type { Bindings } from "./match.ts";
import { match } from "./match.ts";
import { resolve } from "./resolve.ts";
import { StepProblem } from "./step-problem.ts";
import { valueWords } from "./value-words.ts";
import type { TakenEvent, World } from "./world.ts";

type Pattern = { readonly [member: string]: unknown };

/**
 * Has the subject do a command, about its server or client unless the step says another; its reply
 * has to be as `answer` says.
 */
export async function ask(
  world: World,
  command: string,
  members: Pattern,
  answer?: Pattern,
): Promise<void> {
  const own = world.door === undefined ? { server: world.handle } : { client: world.handle };
  const seen = await world.ask(command, { ...own, ...(resolve(members, world.names) as Pattern) });
  if (answer === undefined) return;
  world.checks++;
  const mismatch = match(answer, seen, world.names);
  if (mismatch === undefined) return;
  throw new StepProblem("reply", `the reply to ${command} has another ${mismatch.path}`, {
    expected: `${mismatch.path}: ${mismatch.expected}`,
    seen: `${mismatch.path}: ${mismatch.seen}`,
  });
}

/** Waits for an event of the subject's that matches. */
export async function event(world: World, pattern: Pattern): Promise<void> {
  const found = await world.until(
    () => world.events.find((one) => !one.isTaken && matches(world, pattern, one)),
    () => `the event ${String(pattern["ev"])} of the control protocol`,
    () => ({
      expected: JSON.stringify(resolve(pattern, world.names)),
      seen: `${toldOf(world, pattern)}${onWire(world)}`,
    }),
  );
  found.isTaken = true;
  world.checks++;
}

/** Nothing that the subject has told of matches, of all that had arrived there. */
export async function noEvent(world: World, pattern: Pattern): Promise<void> {
  await world.ask("fence", { nonce: world.names.get("nonce-fence") });
  world.checks++;
  const found = world.events.find((one) => !one.isTaken && matches(world, pattern, one));
  if (found === undefined) return;
  const seen = JSON.stringify(found.event);
  throw new StepProblem("event", "the subject told of what should not have happened", { seen });
}

/** None of these secrets stands in what the subject has written to its standard error. */
export async function unlogged(world: World, secrets: readonly unknown[]): Promise<void> {
  await world.ask("fence", { nonce: world.names.get("nonce-fence") });
  // What was written before the reply may be read in the same turn, behind it.
  await new Promise((read) => setImmediate(read));
  const log = world.setting.subject.stderr();
  for (const secret of secrets) {
    world.checks++;
    const form = findSecret(log, String(resolve(secret, world.names)));
    if (form === undefined) continue;
    const where = valueWords(secret);
    throw new StepProblem("logged", `the subject wrote the secret ${where} to its log, as ${form}`);
  }
}

/** What was told of the same thing: others go on meanwhile. */
function toldOf(world: World, pattern: Pattern): string {
  const nonce = resolve(pattern["nonce"], world.names);
  const told = world.events.filter(({ event, isTaken }) => {
    if (isTaken) return false;
    return nonce === undefined ? event["ev"] === pattern["ev"] : event["nonce"] === nonce;
  });
  if (told.length === 0) return "no such event";
  return told
    .map(({ event }) => JSON.stringify(event))
    .slice(0, 4)
    .join(", ");
}

function onWire({ current }: World): string {
  return current === undefined ? "" : `; on connection ${current.name} ${whatCame(current)}`;
}

function matches({ names }: World, pattern: Pattern, { event, at }: TakenEvent): boolean {
  const bindings: Bindings = {
    at,
    get: (name) => names.get(name),
    set: (name, value) => names.set(name, value),
  };
  return match(pattern, event, bindings) === undefined;
}
