import { Ledger } from "./ledger.ts";
import type { Schedule, Step } from "./schedule.ts";
import { kindOf } from "./schedule.ts";
import { SimClient } from "./sim-client.ts";
import { SimNetwork } from "./sim-network.ts";
import { World } from "./world.ts";

/** How long everything may take to settle once nothing is done to it any more. */
const SETTLE = 400_000;

/** Longer than it takes to find that a connection is dead. */
const REST = 100_000;

/** More items than a session keeps unacknowledged, and how long they may take. */
const MANY = 60;
const SOON = 20_000;
/** The same where each answer costs a request. */
const SOON_BY_POLLS = 60_000;

/** Runs a schedule; throws a `Violation` for what must never be. */
export function simulate({
  seed,
  clients: count,
  addresses,
  isLinked,
  tiers,
  profile,
  steps,
}: Schedule): void {
  const world = new World(seed);
  const ledger = new Ledger(world);
  const network = new SimNetwork(world, ledger, profile, addresses, isLinked);
  const place = { world, ledger, profile, network, tiers };
  const clients = Array.from({ length: count }, () => new SimClient(place));
  network.clients = clients;
  for (const client of clients) client.start();
  let time = 0;
  for (const step of steps) {
    time += step.after;
    world.at(time, () => act(network, step));
  }
  world.run(time + 1);
  for (const client of clients) client.woke();
  const isIdle = (): boolean => ledger.isSettled && clients.every(({ isLive }) => isLive);
  world.run(world.now + SETTLE, isIdle);
  if (!isIdle()) world.violate(`it does not come to rest: ${unsettled(ledger, clients)}`);
  // It takes long, so not every schedule has it.
  if (seed % 4 === 0)
    checkRest(world, clients, ledger, tiers.includes("poll") ? SOON_BY_POLLS : SOON);
  for (const client of clients) client.close();
  world.run(world.now + SETTLE);
  for (const server of network.servers) server.checkEnd();
  if (!world.isOver) world.violate("something goes on, and everybody has gone");
}

/** What is wrong with a connection is found; one that works is kept, and works well. */
function checkRest(
  world: World,
  clients: readonly SimClient[],
  ledger: Ledger,
  soon: number,
): void {
  const isIdle = (): boolean => ledger.isSettled && clients.every(({ isLive }) => isLive);
  for (const { lines } of clients) for (const { wire } of lines) wire.spare();
  world.run(world.now + REST);
  world.run(world.now + SETTLE, isIdle);
  const patient = clients.filter(({ isPatient }) => isPatient);
  const attached = patient.map((client) => client.attached);
  world.run(world.now + REST);
  if (patient.some((client, i) => client.attached !== attached[i])) {
    world.violate("connections that work are given up");
  }
  for (const client of clients) for (let i = 0; i < 3; i++) client.call("stream", MANY, 0);
  world.run(world.now + soon, isIdle);
  if (!isIdle()) world.violate("a call takes long, and nothing is wrong");
}

function act(network: SimNetwork, step: Step): void {
  const client = network.clients[step.client];
  if (client === undefined) return;
  const { what, a, b } = step;
  const address = Math.floor(a * network.servers.length);
  if (what === "restart") network.restart(address);
  else if (what === "drain") network.drain(b < 0.7 ? network.route : address);
  else if (what === "reroute") network.reroute();
  else if (what === "move") network.servers[address]?.move();
  else if (what === "unreachable") network.fail(a * 40_000);
  else actOn(client, step);
}

function actOn(client: SimClient, step: Step): void {
  const { what, a, b } = step;
  const { lines } = client;
  const wire = lines[Math.floor(lines.length - 1 - a * Math.min(2, lines.length))]?.wire;
  const side = b < 0.5 ? "client" : "server";
  const later = (part: number): number | undefined => (part < 0.2 ? undefined : part * 3000);
  switch (what) {
    case "call":
      client.call(
        kindOf(step),
        1 + Math.floor(b * 30),
        Math.floor(b * 20),
        (b * 17) % 1 < 0.15 ? 100 + Math.floor(a * 30_000) : 0,
      );
      break;
    case "cancel":
      client.cancel();
      break;
    case "dial":
      client.dial();
      break;
    case "cut":
      wire?.cut(later(b), later((b * 7) % 1));
      break;
    case "cutAfter":
      wire?.cutAfter(side, Math.floor(((b * 13) % 1) * 600));
      break;
    case "mute":
      wire?.mute(side);
      break;
    case "stall":
      wire?.stall(side, ((b * 13) % 1) * 4000);
      break;
    case "freeze":
      client.freeze(a * 90_000);
      break;
    case "suspend":
      client.suspend();
      break;
    default:
      client.woke();
  }
}

function unsettled(ledger: Ledger, clients: readonly SimClient[]): string {
  const open = [...ledger.calls.values()].filter(({ outcome }) => outcome === undefined);
  const calls = open.map(
    ({ id, kind, gotDown, sentDown, down, entered }) =>
      `${id} ${kind} ${gotDown}/${sentDown}/${down} entered ${entered}`,
  );
  const live = clients.map(({ isLive }) => (isLive ? "live" : "not live"));
  return [...live, ...calls].join(", ");
}
