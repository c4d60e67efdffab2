import type { Errand, Item, Plan, Report } from "@twobyte/conformance-service/codec";
import type { TestService } from "@twobyte/conformance-service/server";
import { MirrorClient } from "@twobyte/conformance-service/server-clients";
import type { Callee } from "@twobyte/server";
import { isTwobyteError, TwobyteError } from "@twobyte/server";
import { errorNumber } from "@twobyte/session";
import type { Handlers } from "../handlers.ts";
import { itemOf } from "../handlers.ts";

/** The service `Test` of one server; `publish` is its topic's. */
export function testService(
  handlers: Handlers,
  publish: (name: string, item: Item) => void,
): TestService {
  const runs = new Map<string, number>();
  const echo: TestService["echo"] = (plan, context) => handlers.echo(plan, context);
  const count: TestService["count"] = (plan, context) => handlers.count(plan, context);
  const mine: TestService["mine"] = async (plan, context) => {
    await handlers.echo(plan, context);
    return { nonce: plan.nonce, value: context.principal?.id ?? "" };
  };
  const once: TestService["once"] = async (plan, context) => {
    const index = runs.get(plan.nonce) ?? 0;
    runs.set(plan.nonce, index + 1);
    await handlers.echo(plan, context);
    return itemOf(plan, index);
  };
  return {
    echo,
    newer: echo,
    costly: echo,
    small: echo,
    look: (plan) => itemOf(plan, 0),
    peek: (plan, { principal }) => ({ nonce: plan.nonce, value: principal?.id ?? "" }),
    mine,
    admin: mine,
    once,
    sure: once,
    count,
    story: count,
    lease: count,
    fast: count,
    strict: count,
    sum: (plan, items, context) => handlers.sum(plan, items, context),
    talk: (plan, items, context) => handlers.talk(plan, items, context),
    note: (plan, context) => handlers.enter(plan.nonce, context),
    open(plan) {
      handlers.gates.open(plan.nonce);
      return itemOf(plan, 0);
    },
    metadata({ nonce }, { metadata, trailers }) {
      const value = metadata.get("name") ?? "";
      trailers.set("name", value);
      return { nonce, value };
    },
    call(errand, { peer }) {
      if (peer.callee === undefined) throw new TwobyteError("failed_precondition", "no session");
      return runErrand(errand, peer.callee);
    },
    board: {
      subscribed: ({ name }, context) => handlers.enter(name, context),
      async published({ name }, item, { signal }) {
        if (item.filler === "gate") await handlers.gates.wait(item.nonce, signal);
        if (item.filler === "no") throw new TwobyteError("invalid_argument", "as planned");
        publish(name, item);
      },
    },
  };
}

async function runErrand({ kind, plan }: Errand, callee: Callee): Promise<Report> {
  const { nonce } = plan;
  const items: Item[] = [];
  try {
    for await (const item of called(kind, plan, new MirrorClient(callee))) items.push(item);
    return { nonce, items };
  } catch (error) {
    if (!isTwobyteError(error)) throw error;
    return { nonce, items, error: errorNumber(error.code) };
  }
}

async function* called(
  kind: Errand["kind"],
  plan: Plan,
  mirror: MirrorClient,
): AsyncGenerator<Item> {
  const own = Array.from({ length: plan.count ?? 1 }, (_, index) => itemOf(plan, index));
  if (kind === "echo") yield await mirror.echo(plan);
  else if (kind === "look") yield await mirror.look(plan);
  else if (kind === "sum") yield await mirror.sum(plan, own);
  else if (kind === "note") await mirror.note(plan);
  else if (kind === "count") yield* mirror.count(plan);
  else yield* mirror.talk(plan, own);
}
