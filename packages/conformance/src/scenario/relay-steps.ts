import { setTimeout } from "node:timers/promises";
import { match } from "./match.ts";
import type { RelayStep } from "./scenario.ts";
import { StepProblem } from "./step-problem.ts";
import type { World } from "./world.ts";

/** Does something to what one server says to another, by way of the suite. */
export async function relay(world: World, step: RelayStep): Promise<void> {
  const { relay: what, way, count } = step;
  const [from, to] = way;
  const { links } = world;
  if (what === "join") {
    await links.connect(from, to);
    return;
  }
  const end = links.end(from, to);
  switch (what) {
    case "hold":
      end.held ??= [];
      break;
    case "go":
      end.pass(undefined);
      await links.end(to, from).fence();
      break;
    case "pass":
      await waiting(world, step, count ?? 1);
      end.pass(count ?? 1);
      await links.end(to, from).fence();
      break;
    case "waiting":
      await waiting(world, step, count ?? 1);
      world.checks++;
      break;
    case "pause":
      end.read(false);
      break;
    case "read":
      end.read(true);
      break;
    case "drip":
      end.isDripping = true;
      break;
    case "cut":
      end.cut();
      links.end(to, from).cut();
      break;
    default:
      await carried(world, step);
  }
}

/** Waits until so many messages wait to be handed on. */
async function waiting(world: World, { way: [from, to] }: RelayStep, count: number): Promise<void> {
  const end = world.links.end(from, to);
  await world.until(
    () => ((end.held?.length ?? 0) >= count ? true : undefined),
    () => `message ${count} from ${from} to ${to}`,
    () => ({ expected: `${count} messages`, seen: `${end.held?.length ?? 0}` }),
  );
}

/** Waits until nothing comes for `quietMs`, and looks how many bytes came in all. */
async function carried(world: World, { way: [from, to], bytes, quietMs = 0 }: RelayStep) {
  const end = world.links.end(from, to);
  const { signal } = world.setting;
  for (let before = -1; before !== end.bytes; ) {
    before = end.bytes;
    await setTimeout(quietMs, undefined, { signal }).catch(() => {
      throw new StepProblem("aborted", "the case was ended");
    });
  }
  world.checks++;
  const mismatch = match(bytes, end.bytes, world.names);
  if (mismatch === undefined) return;
  throw new StepProblem("carried", `another number of bytes went from ${from} to ${to}`, {
    expected: mismatch.expected,
    seen: mismatch.seen,
  });
}
