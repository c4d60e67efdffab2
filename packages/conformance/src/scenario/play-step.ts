import { accept, admit, attached, greet } from "./accept-steps.ts";
import { hangUp, open, repeated, spoil, witnessCall } from "./client-steps.ts";
import { attach, begin, dial, goOn, resume, takeWelcome } from "./dial-steps.ts";
import {
  asked,
  changeManners,
  hold,
  holdPolls,
  outlived,
  pinging,
  polled,
  ponging,
  quiet,
  tried,
} from "./fault-steps.ts";
import {
  acknowledge,
  expectAll,
  fence,
  never,
  resend,
  send,
  take,
  whole,
  witness,
} from "./frame-steps.ts";
import { answered, http } from "./http-steps.ts";
import type { Items } from "./item-steps.ts";
import { sendAtMoment, sendItems } from "./item-steps.ts";
import { playLinkStep } from "./link-steps.ts";
import { closed, cut, oneRefused, refused } from "./net-steps.ts";
import { relay } from "./relay-steps.ts";
import { resolve } from "./resolve.ts";
import { restart } from "./restart.ts";
import type { LinkStep, RelayStep, Step } from "./scenario.ts";
import { ask, event, noEvent, unlogged } from "./subject-steps.ts";
import type { World } from "./world.ts";

/** Does one step; throws a `StepProblem` when it does not come out as it should. */
export async function playStep(world: World, step: Step): Promise<void> {
  if ("dial" in step) await dial(world, step.dial, step, step.silent);
  else if ("begin" in step) await begin(world, step.begin, step);
  else if ("resume" in step) await resume(world, step.resume, step.verdict ?? "found", step);
  else if ("attach" in step) attach(world, step.attach);
  else if ("welcomed" in step) {
    await goOn(world, world.on(step.welcomed), { verdict: { verdict: "found" } });
  } else if ("open" in step) await open(world, step);
  else if ("accept" in step) await accept(world, step.accept, step);
  else if ("admit" in step) await admit(world, step.admit, step);
  else if ("adopt" in step) await takeWelcome(world, world.on(step.on), step.adopt as object);
  else if ("ask" in step) await ask(world, step.ask, step.with ?? {}, step.answer);
  else if ("restart" in step) await restart(world);
  else if ("event" in step) await event(world, step.event);
  else if ("noEvent" in step) await noEvent(world, step.noEvent);
  else if ("unlogged" in step) await unlogged(world, step.unlogged);
  else if ("http" in step) await http(world, step);
  else if ("answered" in step) await answered(world, step.answered, step.answer);
  else if ("manners" in step) changeManners(world, step.manners);
  else if ("tried" in step) await tried(world, "tried", step.tried);
  else if ("givenUp" in step) await tried(world, "givenUp", step.givenUp);
  else if ("asked" in step) await asked(world, step.asked);
  else if ("bind" in step) world.names.set(step.bind, resolve(step.to, world.names));
  else if ("relay" in step) await relay(world, step);
  else if (isLinkStep(step)) await playLinkStep(world, step);
  else await playFrameStep(world, step);
}

const LINK_STEPS = [
  "serve",
  "put",
  "remove",
  "found",
  "neighbour",
  "say",
  "hear",
  "shake",
  "hungUp",
  "leave",
] as const;

function isLinkStep(step: Step): step is LinkStep {
  return LINK_STEPS.some((verb) => verb in step);
}

type FrameStep = Exclude<
  Step,
  | { readonly dial: string }
  | { readonly begin: string }
  | { readonly resume: string }
  | { readonly attach: string }
  | { readonly welcomed: string }
  | { readonly adopt: unknown }
  | { readonly open: object }
  | { readonly accept: string }
  | { readonly admit: string }
  | { readonly ask: string }
  | { readonly restart: true }
  | { readonly event: object }
  | { readonly noEvent: object }
  | { readonly unlogged: readonly unknown[] }
  | { readonly http: string }
  | { readonly bind: string }
  | { readonly answered: string }
  | { readonly manners: object }
  | { readonly tried: object }
  | { readonly givenUp: object }
  | { readonly asked: unknown }
  | LinkStep
  | RelayStep
>;

async function playFrameStep(world: World, step: FrameStep): Promise<void> {
  if ("fence" in step) return fence(world, world.on(step.fence));
  if ("attached" in step) return attached(world, world.on(step.attached));
  if ("repeated" in step) return repeated(world, world.on(step.repeated));
  if ("outlived" in step) return outlived(world, world.on(step.outlived));
  if ("ack" in step) return acknowledge(world, world.on(step.ack));
  if ("closed" in step) return closed(world, world.on(step.closed), step.code, step.status);
  if ("refused" in step) {
    const connection = await oneRefused(world, step.refused, step.error);
    return refused(world, connection, step.error);
  }
  const connection = world.on(step.on);
  if ("send" in step) send(world, connection, step.send, step.split, step.fault);
  else if ("whole" in step) await whole(world, connection, step.whole);
  else if ("resend" in step) resend(connection, ...step.resend);
  else if ("expect" in step) {
    await expectAll(world, connection, step.expect, step);
  } else if ("take" in step) {
    const { stream, from, count } = itemsOf(world, step, Number(resolve(step.take, world.names)));
    await take(world, connection, stream, from, count);
  } else if ("never" in step) never(world, connection, step.never);
  else if ("net" in step) cut(connection, step.net, step);
  else if ("items" in step) {
    sendItems(world, connection, itemsOf(world, step, Number(resolve(step.items, world.names))));
  } else if ("moment" in step) {
    sendAtMoment(world, connection, step.moment, itemsOf(world, step, 1));
  } else if ("answering" in step) connection.isAnswering = step.answering;
  else if ("hold" in step) hold(connection, step.hold);
  else if ("ponging" in step) ponging(connection, step.ponging);
  else if ("pinging" in step) pinging(connection, step.pinging);
  else if ("quiet" in step) await quiet(world, connection, step.quiet);
  else if ("holdPolls" in step) holdPolls(connection, step.holdPolls);
  else if ("polled" in step) await polled(world, connection, step);
  else if ("greet" in step) greet(world, connection, step.greet);
  else if ("witnessCall" in step) await witnessCall(world, connection, step.witnessCall);
  else if ("hangUp" in step) hangUp(connection, step.hangUp);
  else if ("spoil" in step) spoil(connection, step.spoil);
  else await witness(world, connection, step.witness);
}

function itemsOf(
  world: World,
  { stream, from = 0, size = 0 }: { stream: number; from?: unknown; size?: number },
  count: number,
): Items {
  return { stream, from: Number(resolve(from, world.names)), count, size };
}
