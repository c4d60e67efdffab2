import { SubjectRefusal } from "../control/subject.ts";
import type { LinkForm } from "../peer/neighbour.ts";
import { Neighbour } from "../peer/neighbour.ts";
import type { RelayedServer } from "../peer/relay.ts";
import type { Served } from "../peer/servers.ts";
import { listen } from "../peer/servers.ts";
import { match } from "./match.ts";
import { resolve } from "./resolve.ts";
import type { LinkStep } from "./scenario.ts";
import { StepProblem } from "./step-problem.ts";
import type { World } from "./world.ts";

type Is<Verb extends string> = Extract<LinkStep, { readonly [verb in Verb]: unknown }>;

/** Does one step that is about the sockets between servers. */
export async function playLinkStep(world: World, step: LinkStep): Promise<void> {
  if ("serve" in step) await serve(world, step);
  else if ("put" in step) await put(world, step);
  else if ("remove" in step) world.links.place.remove(nameOf(world, step.remove));
  else if ("found" in step) await found(world, step);
  else if ("neighbour" in step) await meet(world, step);
  else if ("say" in step) say(world, step);
  else if ("hear" in step) await hear(world, step);
  else if ("shake" in step) await shake(world, step.shake);
  else if ("hungUp" in step) await hungUp(world, step.hungUp);
  else world.links.neighbour(step.leave).end();
}

/** Has the subject begin a server that finds others in a directory. */
async function serve(
  world: World,
  { serve: name, in: folder, link, fails }: Is<"serve">,
): Promise<void> {
  try {
    nameServer(world, name, await beginIn(world, folder, link));
  } catch (error) {
    if (fails !== true || !(error instanceof SubjectRefusal) || error.code !== "failed")
      throw error;
    world.checks++;
    return;
  }
  if (fails === true) throw new StepProblem("listens", "the server listens, and should not");
}

interface Begun extends RelayedServer {
  readonly served: Served;
}

async function beginIn(
  world: World,
  folder: string,
  linkParameters: { readonly [name: string]: number } = {},
): Promise<Begun> {
  const { links, parameters, setting } = world;
  const { place } = links;
  const before = new Set(place.nodes(folder));
  for (const { name: own } of links.neighbours.values()) before.add(own);
  const where = { directory: place.path(folder), linkParameters };
  const served = await listen(setting.subject, parameters, where);
  const node = await world.until(
    () => place.nodes(folder).find((one) => !before.has(one)),
    () => `the socket of a server in ${folder}`,
  );
  return { served, folder, node };
}

function nameServer(world: World, name: string, { served, folder, node }: Begun): void {
  world.serves(name, served);
  world.names.set(`node-${name}`, node);
  world.links.nodes.set(name, { folder, node });
}

/**
 * Begins servers, each in a directory of its own. Their names here are in the order of those of their
 * nodes, by which they settle what they come to at once.
 */
export async function serveApart(world: World, names: readonly string[]): Promise<void> {
  const begun: Begun[] = [];
  for (const name of names) begun.push(await beginIn(world, name));
  begun.sort((a, b) => (a.node < b.node ? -1 : 1));
  for (const [at, name] of names.entries()) {
    const one = begun[at];
    if (one !== undefined) nameServer(world, name, one);
  }
}

async function put(world: World, { put: given, kind, mode = "700", bytes = 32 }: Is<"put">) {
  const { place } = world.links;
  const name = nameOf(world, given);
  if (kind === "folder") place.makeFolder(name, Number.parseInt(mode, 8));
  else if (kind === "socket") await place.makeStale(name);
  else place.makeFile(name, new Uint8Array(bytes).fill(7), Number.parseInt(mode, 8));
}

async function found(world: World, { found: given, is }: Is<"found">): Promise<void> {
  const name = nameOf(world, given);
  const look = (): object => world.links.place.look(name);
  await world.until(
    () => (match(is, look(), world.names) === undefined ? true : undefined),
    () => `what should be at ${name}`,
    () => ({ expected: JSON.stringify(is), seen: JSON.stringify(look()) }),
    FILES_MS,
  );
  world.checks++;
}

/** Between two looks at files, in ms. */
const FILES_MS = 10;

/** A neighbour dials a server of the case, or listens where servers look for others. */
async function meet(world: World, step: Is<"neighbour">): Promise<void> {
  const { links, log } = world;
  const { neighbour: name, to, in: listening, as, pongs = true, secret } = step;
  const known = to === undefined ? undefined : links.node(to);
  const folder = listening ?? known?.folder ?? "";
  const own = as === undefined ? `n${String(world.names.get(`nonce-${name}`)).slice(0, 24)}` : as;
  const node = String(resolve(own, world.names));
  const neighbour = new Neighbour({
    name: node,
    secret: secret === undefined ? links.place.secret(folder) : Buffer.from(secret, "hex"),
    pongs,
    isListening: known === undefined,
    changed: world.changed,
    note: (from, text) => log.note(from, name, text),
  });
  links.neighbours.set(name, neighbour);
  world.names.set(`node-${name}`, node);
  if (known === undefined) {
    await links.place.listen(folder, node, (socket) => neighbour.connect(socket));
  } else neighbour.connect(await links.place.dial(folder, known.node));
}

function say(world: World, { say: forms, on, split }: Is<"say">): void {
  const { links, names } = world;
  const neighbour = links.neighbour(on);
  neighbour.say(resolve(forms, names) as LinkForm[], (name) => links.neighbour(name), split);
}

/**
 * Waits for frames, each the next of its kind: pings, pongs and messages come beside the others,
 * which have one order.
 */
async function hear(world: World, { hear: patterns, on }: Is<"hear">): Promise<void> {
  const { heard } = world.links.neighbour(on);
  for (const pattern of patterns) {
    const lane = laneOf(pattern["type"]);
    const next = await world.until(
      () => heard.find(({ form, isTaken }) => !isTaken && laneOf(form.type) === lane),
      () => `the frame ${String(pattern["type"])} of the link`,
      () => ({ expected: JSON.stringify(pattern), seen: JSON.stringify(heard.at(-1)?.form) }),
    );
    const mismatch = match(pattern, next.form, world.names);
    if (mismatch !== undefined) {
      throw new StepProblem("link-frame", `another frame of the link came`, {
        expected: `${mismatch.path}: ${mismatch.expected}`,
        seen: JSON.stringify(next.form),
      });
    }
    next.isTaken = true;
    world.checks++;
  }
}

function laneOf(type: unknown): unknown {
  return type === "ping" || type === "pong" || type === "message" ? type : "";
}

/** A whole handshake, of whichever side dials. */
async function shake(world: World, on: string): Promise<void> {
  const neighbour = world.links.neighbour(on);
  if (neighbour.isListening) {
    await hear(world, { hear: [{ type: "hello" }], on });
    say(world, { say: [{ type: "answer" }], on });
    await hear(world, { hear: [{ type: "proof", isRight: true }], on });
    say(world, { say: [{ type: "welcome" }], on });
    return;
  }
  say(world, { say: [{ type: "hello" }], on });
  await hear(world, { hear: [{ type: "answer" }], on });
  say(world, { say: [{ type: "proof" }], on });
  await hear(world, { hear: [{ type: "welcome", isRight: true }], on });
}

/** Waits until the subject has ended a connection. */
async function hungUp(world: World, name: string): Promise<void> {
  const neighbour = world.links.neighbour(name);
  await world.until(
    () => (neighbour.isOver ? true : undefined),
    () => `the end of the link to ${name}`,
  );
  world.checks++;
}

function nameOf(world: World, given: unknown): string {
  return String(resolve(given, world.names));
}
