import type { Setting } from "../setting.ts";
import type { ModelState } from "../state.ts";
import { settleServer } from "./canonical-server.ts";
import { CLIENT_MOVES } from "./client-moves.ts";
import type { ModelScenario } from "./model-scenario.ts";
import { firstWalk, type Walk } from "./walk.ts";

/** What of a state decides what can happen next: states that are alike in it are one. */
function abstractOf(state: ModelState): string {
  const sessions = [...state.sessions.values()].filter(({ over }) => over === undefined);
  const session = sessions.at(-1);
  const connections = [...state.connections.values()].map(({ stage, isAnswered, heard }) => {
    return `${stage}${isAnswered ? "+" : ""}${heard === undefined ? "" : "!"}`;
  });
  const streams = [...(session?.streams.values() ?? [])].map(({ kind, in: up, out, failedBy }) => {
    return `${kind}${up.isOver ? "u" : ""}${out.isOver || failedBy !== undefined ? "d" : ""}`;
  });
  const isBehind = session !== undefined && session.acked < session.sent;
  const secret = session?.issued === undefined ? "proven" : "issued";
  const parts = [connections.sort().join(), [...new Set(streams)].sort().join()];
  return [session === undefined ? "none" : secret, isBehind ? "unacked" : "", ...parts].join("/");
}

/** One thing that the suite can do in a walk, and what comes of it. */
interface Taken {
  readonly move: string;
  readonly walk: Walk;
}

function takenFrom(walk: Walk): Taken[] {
  return Object.entries(CLIENT_MOVES).flatMap(([move, apply]) => {
    const moved = apply(walk);
    if (moved === undefined) return [];
    return [{ move, walk: settleServer({ ...moved, moves: [...walk.moves, move] }) }];
  });
}

/**
 * Scenarios for a server that cover every pair of moves behind each other in every state that up to
 * `depth` moves lead to, shortest first; those that another contains are left out.
 */
export function coverServer(setting: Setting, depth: number): readonly ModelScenario[] {
  const covered = new Set<string>();
  const visited = new Set<string>([abstractOf(firstWalk(setting).state)]);
  const ends = new Map<string, Walk>();
  let frontier: readonly Walk[] = [firstWalk(setting)];
  for (let level = 0; level < depth && frontier.length > 0; level++) {
    const next: Walk[] = [];
    for (const before of frontier) {
      for (const { walk } of takenFrom(before)) {
        const isNewState = !visited.has(abstractOf(walk.state));
        const isNewPair = coverPair(covered, before, walk);
        if (isNewState) visited.add(abstractOf(walk.state));
        if (isNewState || isNewPair) next.push(walk);
        if (isNewPair) ends.set(walk.moves.join(" > "), walk);
      }
    }
    frontier = next;
  }
  return withoutPrefixes([...ends.values()]).map(scenarioOf);
}

/** A pair is two moves, and the state that the first is made in. */
function coverPair(covered: Set<string>, before: Walk, walk: Walk): boolean {
  const pair = `${walk.moves.slice(-2).join(" > ")} in ${abstractOf(before.state)}`;
  if (covered.has(pair)) return false;
  covered.add(pair);
  return true;
}

function withoutPrefixes(walks: readonly Walk[]): readonly Walk[] {
  const prefixes = new Set(
    walks.flatMap(({ moves }) => moves.slice(0, -1).map((_, i) => moves.slice(0, i + 1).join(" > "))),
  );
  return walks.filter(({ moves }) => !prefixes.has(moves.join(" > ")));
}

function scenarioOf({ moves, steps }: Walk): ModelScenario {
  const req = new Set(steps.flatMap((step) => ("await" in step ? [step.requirement] : [])));
  return { name: moves.join(" > "), role: "server", moves, req: [...req].sort(), steps };
}
