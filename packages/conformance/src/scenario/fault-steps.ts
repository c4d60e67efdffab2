import { setTimeout } from "node:timers/promises";
import { AcceptedRequests } from "../peer/accepted-requests.ts";
import type { Manner } from "../peer/client-door.ts";
import type { Connection } from "../peer/connection.ts";
import type { Tier } from "../peer/link.ts";
import { WebSocketLink } from "../peer/web-socket-link.ts";
import { match } from "./match.ts";
import { StepProblem } from "./step-problem.ts";
import type { World } from "./world.ts";

type ByTier = { readonly [tier: string]: unknown };

/** Has the network hold everything back, or let it go. */
export function hold(connection: Connection, isHeld: boolean): void {
  if (isHeld) connection.hold();
  else {
    connection.release();
    if (connection.link instanceof AcceptedRequests) connection.link.release();
  }
}

/** Whether pings of the WebSocket itself are answered. */
export function ponging(connection: Connection, isAnswering: boolean): void {
  if (connection.link instanceof WebSocketLink) connection.link.isPonging = isAnswering;
}

/** Pings the WebSocket itself, again and again. */
export function pinging(connection: Connection, everyMs: number): void {
  if (connection.link instanceof WebSocketLink) connection.link.ping(everyMs);
}

/** Waits until nothing has gone over the connection, either way, for so long. */
export async function quiet(world: World, connection: Connection, ms: number): Promise<void> {
  const { signal } = world.setting;
  while (true) {
    const left = connection.movedAt + ms - performance.now();
    if (left <= 0) return;
    await setTimeout(left, undefined, { signal }).catch(() => {
      throw new StepProblem("aborted", "the case was ended");
    });
  }
}

/**
 * Waits until the connection has been there for longer than it can have taken to come: as long as the
 * case had gone on when its first frame behind the welcome came.
 */
export async function outlived(world: World, connection: Connection): Promise<void> {
  const { signal } = world.setting;
  const came = connection.arrived.find(({ form }) => form.kind !== "hello")?.at;
  if (came === undefined) throw new StepProblem("outlived", "nothing came behind the hello");
  const left = Math.ceil(came + (came - world.begunAt) - performance.now()) + 1;
  if (left <= 0) return;
  await setTimeout(left, undefined, { signal }).catch(() => {
    throw new StepProblem("aborted", "the case was ended");
  });
}

/** How long polls are held from now on. */
export function holdPolls(connection: Connection, ms: number): void {
  if (connection.link instanceof AcceptedRequests) connection.link.holdMs = ms;
}

/** Waits until so many polls have come, and one whose `Prefer` field matches. */
export async function polled(
  world: World,
  connection: Connection,
  { polled: count, prefer }: { readonly polled: number; readonly prefer?: unknown },
): Promise<void> {
  const { link } = connection;
  if (!(link instanceof AcceptedRequests)) throw new StepProblem("tier", "no polls are made");
  await world.until(
    () => {
      const isSo = prefer === undefined || match({ prefer }, link, world.names) === undefined;
      return link.polls >= count && isSo ? true : undefined;
    },
    () =>
      `the poll ${count} of the connection ${connection.name}; the last prefers ${link.prefer}; it`,
  );
  world.checks++;
}

/** Treats what the client tries at each tier otherwise from now on. */
export function changeManners(world: World, manners: { readonly [tier: string]: Manner }): void {
  world.door?.change(manners);
}

/** Waits until the client has tried each tier so many times, or given up so many attempts. */
export async function tried(
  world: World,
  which: "tried" | "givenUp",
  pattern: ByTier,
): Promise<void> {
  const { door } = world;
  if (door === undefined) throw new Error("only a client tries tiers");
  const counts = (): ByTier =>
    Object.fromEntries(
      Object.keys(pattern).map((tier) => [tier, door[which].get(tier as Tier) ?? 0]),
    );
  await world.until(
    () => (match(pattern, counts(), world.names) === undefined ? true : undefined),
    () => {
      const what = which === "tried" ? "attempts at each tier" : "attempts given up";
      return `${what}: ${JSON.stringify(pattern)}; there were ${JSON.stringify(counts())}; it`;
    },
  );
  world.checks++;
}

/** Waits until the client has asked so many times for what is no transport, such as a query. */
export async function asked(world: World, pattern: unknown): Promise<void> {
  const { door } = world;
  if (door === undefined) throw new Error("only a client asks");
  await world.until(
    () => (match(pattern, door.others, world.names) === undefined ? true : undefined),
    () => `the requests ${JSON.stringify(pattern)}; there were ${JSON.stringify(door.others)}; it`,
  );
  world.checks++;
}
