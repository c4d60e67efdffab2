import type { ClientSession, Cursor } from "@twobyte/client";
import { isTwobyteError } from "@twobyte/client";
import type { Members } from "@twobyte/conformance/subject";
import { TestClient } from "@twobyte/conformance-service/client";
import type { Item, Plan } from "@twobyte/conformance-service/codec";
import { Refused } from "../refused.ts";
import { Feed } from "./feed.ts";
import { Taking } from "./taking.ts";

/** One call that the suite has a client make. */
export interface TestCall {
  readonly items: Feed<Item>;
  readonly taking: Taking;
  readonly abort: AbortController;
  /** Where a subscription would go on. */
  cursor: () => Cursor | undefined;
}

/** Begins a call, and tells of all that comes of it. */
export function startCall(
  session: ClientSession,
  request: Members,
  tell: (ev: string, members: object) => void,
): TestCall {
  const { method, take } = request;
  const call: TestCall = {
    items: new Feed<Item>(),
    taking: new Taking(take === undefined ? Number.POSITIVE_INFINITY : Number(take)),
    abort: new AbortController(),
    cursor: () => undefined,
  };
  const name = String(method).replace(/^Test\./, "");
  let metadata: ReadonlyMap<string, string> = new Map();
  const onTrailers = (trailers: ReadonlyMap<string, string>): void => {
    metadata = trailers;
  };
  const run = async (): Promise<void> => {
    const answers = begin(new TestClient(session), name, request, call, onTrailers, tell);
    await call.taking.ready();
    for await (const value of answers) {
      const message = name === "call" ? "Report" : "index" in (value as object) ? "Item" : "Fact";
      tell("message", { message, value });
      await call.taking.ready();
    }
    tell("end", metadata.size === 0 ? {} : { metadata: Object.fromEntries(metadata) });
  };
  run().catch((error: unknown) => tell("error", { error: errorOf(error) }));
  return call;
}

/** The answers of a method, one or many. */
function begin(
  client: TestClient,
  name: string,
  request: Members,
  call: TestCall,
  onTrailers: (trailers: ReadonlyMap<string, string>) => void,
  tell: (ev: string, members: object) => void,
): AsyncIterable<unknown> {
  const { items, abort } = call;
  const input = request["input"] as Plan & { readonly name: string };
  const given = request as {
    readonly deadlineMs?: number;
    readonly key?: string;
    readonly metadata?: Record<string, string>;
    readonly from?: Cursor;
  };
  const options = {
    signal: abort.signal,
    timeoutMs: given.deadlineMs,
    metadata: given.metadata,
    key: given.key,
    onTrailers,
    onSkip: (count: number, reason: string) => tell("skip", { count, reason }),
    onRefused: (error: unknown) => tell("refused", { error: errorOf(error) }),
    onGap: ({ missing }: { readonly missing: number | undefined }) =>
      tell("gap", { reason: missing === undefined ? "epoch" : "missing", count: missing }),
  };
  switch (name) {
    case "count":
    case "lease":
    case "fast":
    case "strict":
      return client[name](input, options);
    case "story":
      return placed(client.story(input, { ...options, from: given.from }), call);
    case "sum":
      return one(client.sum(input, items, options));
    case "talk":
      return client.talk(input, items, options);
    case "note":
      return none(client.note(input, options));
    case "board":
      return followed(client.board.subscribe(input, { ...options, from: given.from }), call);
    default: {
      const isQuery = name === "look" || name === "peek";
      // Who asks for trailers is never answered by GET.
      const own = isQuery ? { ...options, onTrailers: undefined } : options;
      const unary = client as unknown as Record<string, typeof client.echo | undefined>;
      if (unary[name] === undefined) throw new Refused("unknown", `no method ${name}`);
      return one(unary[name].call(client, input, own));
    }
  }
}

async function* one(answer: Promise<unknown>): AsyncGenerator<unknown> {
  yield await answer;
}

/** Nothing, once it was sent. */
async function* none(sent: Promise<void>): AsyncGenerator<unknown> {
  await sent;
  yield* [];
}

/** Answers whose place in their log is known. */
function placed<T extends { readonly cursor: Cursor | undefined }>(answers: T, call: TestCall): T {
  call.cursor = () => answers.cursor;
  return answers;
}

/** A subscription, to which items are published as they are fed. */
function followed(
  subscription: AsyncIterable<unknown> & {
    readonly cursor: Cursor | undefined;
    publish(item: Item): Promise<void>;
  },
  call: TestCall,
): AsyncIterable<unknown> {
  const { items } = call;
  const run = async (): Promise<void> => {
    for await (const item of items) await subscription.publish(item);
  };
  run().catch(() => {});
  return placed(subscription, call);
}

/** An error as the suite is told of it. */
export function errorOf(error: unknown): object {
  if (!isTwobyteError(error)) return { code: "none", message: String(error) };
  const { code, retry, afterMs, processed, detail } = error;
  return {
    code,
    retry,
    ...(retry === "after" && { afterMs }),
    processed,
    ...(detail !== undefined && { detail }),
  };
}
