import type { SimSubscriber } from "./sim-subscriber.ts";
import type { TopicWorld } from "./simulate-topics.ts";

/** What holds whatever happens. */
export function checkAll(world: TopicWorld): void {
  const logs = new Map<string, number>();
  for (const subscriber of world.subscribers) {
    checkRuns(subscriber, logs);
    checkOrder(subscriber, world);
  }
  checkEnds(world);
}

/** What holds when no server ends but behind a drain. */
export function checkPlanned(world: TopicWorld): void {
  for (const { told } of world.subscribers) {
    if (told.some((one) => "gap" in one)) throw new Error("a gap without any mishap");
  }
  for (const { lost } of world.nodes) if (lost.length > 0) throw new Error(lost.join());
  for (const subscriber of world.subscribers) checkWhole(subscriber, world);
}

/** R-TOPIC-2: contiguous runs, each place of a log one item, and in a run no item twice. */
function checkRuns({ key, told }: SimSubscriber, logs: Map<string, number>): void {
  let last: { readonly epoch: string; readonly offset: number } | undefined;
  const seen = new Set<number>();
  for (const one of told) {
    if ("gap" in one) {
      last = undefined;
      // Behind another epoch there is no telling what comes again.
      if (one.gap === undefined) seen.clear();
      continue;
    }
    const { value, at } = one;
    const isNext = last === undefined || (last.epoch === at.epoch && last.offset + 1 === at.offset);
    if (!isNext) throw new Error(`offset ${at.offset} behind ${last?.offset} without a gap`);
    if (seen.has(value)) throw new Error(`${value} twice`);
    seen.add(value);
    last = at;
    const place = `${key} ${at.epoch} ${at.offset}`;
    const known = logs.get(place) ?? value;
    if (known !== value) throw new Error(`${place} is ${known} and ${value}`);
    logs.set(place, value);
  }
}

/** R-TOPIC-3: a server's publications keep their order. */
function checkOrder({ key, told }: SimSubscriber, { published }: TopicWorld): void {
  const last = new Map<string, number>();
  const names = [...published.keys()].filter((name) => name.endsWith(` ${key}`));
  for (const one of told) {
    if ("gap" in one) {
      last.clear();
      continue;
    }
    const name = names.find((each) => published.get(each)?.includes(one.value)) ?? "";
    const before = last.get(name) ?? 0;
    if (before > one.value) throw new Error(`${one.value} behind ${before} of ${name}`);
    last.set(name, one.value);
  }
}

/** Behind its first item, nobody misses one. */
function checkWhole({ key, told }: SimSubscriber, { published, subscribers }: TopicWorld): void {
  const values = told.flatMap((one) => ("value" in one ? [one.value] : []));
  const others = subscribers.filter((one) => one.key === key);
  const longest = Math.max(...others.map((one) => one.told.length));
  if (values.length < longest || longest === 0) return;
  const log = new Set(values);
  for (const [name, all] of published) {
    if (!name.endsWith(` ${key}`)) continue;
    // Of what this server published before the subscription began, the rest has to be there.
    const first = all.findIndex((value) => log.has(value));
    const missing = first === -1 ? [] : all.slice(first).filter((value) => !log.has(value));
    if (missing.length > 0) throw new Error(`${missing} of ${name} are missing`);
  }
}

/** In the end all subscribers of a key are at the end of one log. */
function checkEnds({ subscribers }: TopicWorld): void {
  const ends = new Map<number, string>();
  for (const { key, next, isCut } of subscribers) {
    const end = `${next?.epoch} ${next?.offset}`;
    if (isCut || next === undefined) throw new Error("a subscription was not answered");
    if ((ends.get(key) ?? end) !== end) throw new Error(`${end} is not ${ends.get(key)}`);
    ends.set(key, end);
  }
}
