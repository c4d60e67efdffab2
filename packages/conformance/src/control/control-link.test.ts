import { expect, test } from "vitest";
import type { ControlClock } from "./clock.ts";
import { ControlLink } from "./control-link.ts";
import type { Members, SubjectEvent } from "./subject.ts";
import { SubjectFailure, SubjectRefusal } from "./subject.ts";

class Conversation {
  slowness = 1;
  readonly sent: Members[] = [];
  readonly failures: SubjectFailure[] = [];
  readonly #timers = new Set<{ readonly ms: number; readonly callback: () => void }>();
  readonly #clock: ControlClock = {
    after: (ms, callback) => {
      const timer = { ms, callback };
      this.#timers.add(timer);
      return () => this.#timers.delete(timer);
    },
    slowness: () => this.slowness,
  };
  readonly link = new ControlLink(
    (message) => this.sent.push(message),
    this.#clock,
    { answerMs: 10_000, requestMs: 90_000, bytes: 1_000 },
    (failure) => this.failures.push(failure),
  );

  passedMs = 0;

  /** Lets the next timer come. */
  next(): void {
    const ms = Math.min(...[...this.#timers].map((timer) => timer.ms));
    this.passedMs += ms;
    this.advance(ms);
  }

  advance(ms: number): void {
    for (const timer of [...this.#timers]) {
      if (timer.ms > ms) continue;
      this.#timers.delete(timer);
      timer.callback();
    }
  }
}

async function failureOf(asked: Promise<unknown>): Promise<string> {
  const error: unknown = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SubjectFailure)) return `no failure: ${String(error)}`;
  return `${error.kind}: ${error.message}`;
}

test("replies may come in any order, and refusals are told from failures", async () => {
  const { link, sent } = new Conversation();
  const [one, two, three] = [link.ask("a", { x: 1 }), link.ask("b"), link.ask("c")];
  expect(sent[0]).toEqual({ id: 1, cmd: "a", x: 1 });
  link.receive('{"id":3,"ok":{"three":3}}');
  link.receive('{"id":2,"err":{"code":"unsupported","message":"no"}}');
  link.receive({ id: 1, ok: {}, more: "is ignored" });
  expect(await one).toEqual({});
  await expect(two).rejects.toEqual(new SubjectRefusal("unsupported", "no"));
  expect(await three).toEqual({ three: 3 });
});

test("a subject that does not answer in time is silent, then and for good", async () => {
  const conversation = new Conversation();
  const asked = conversation.link.ask("codec");
  conversation.advance(9_999);
  expect(conversation.failures).toEqual([]);
  conversation.advance(10_000);
  expect(await failureOf(asked)).toBe("silent: It did not answer the command codec within 10 s.");
  expect(await failureOf(conversation.link.ask("codec"))).toMatch(/^silent/);
});

test("a subject that answers another request meanwhile is silent only when it answers no more", async () => {
  const conversation = new Conversation();
  const { link } = conversation;
  const [slow, quick] = [link.ask("compile"), link.ask("evaluate")];
  link.receive({ id: 2, ok: {} });
  await quick;
  conversation.advance(10_000);
  expect(conversation.failures).toEqual([]);
  conversation.advance(10_000);
  expect(await failureOf(slow)).toBe("silent: It did not answer the command compile within 10 s.");
});

test.each([
  [1, 9],
  [2, 5],
  [6, 2],
])(
  "a request has 90 s, whatever the subject answers meanwhile (slowness %i)",
  async (slowness, turns) => {
    const conversation = new Conversation();
    conversation.slowness = slowness;
    const { link } = conversation;
    const never = link.ask("compile");
    for (let turn = 1; turn <= turns; turn++) {
      expect(conversation.failures).toEqual([]);
      const other = link.ask("evaluate");
      link.receive({ id: turn + 1, ok: {} });
      await other;
      conversation.next();
    }
    expect(conversation.passedMs).toBe(90_000);
    expect(await failureOf(never)).toBe(
      "silent: It did not answer the command compile within 90 s.",
    );
  },
);

test("a subject has longer for its answers on a machine that is slow", async () => {
  const conversation = new Conversation();
  conversation.slowness = 3;
  const asked = conversation.link.ask("compile");
  conversation.advance(29_999);
  expect(conversation.failures).toEqual([]);
  conversation.advance(30_000);
  expect(await failureOf(asked)).toBe("silent: It did not answer the command compile within 30 s.");
});

test("a subject that answered in time is not silent later", async () => {
  const conversation = new Conversation();
  const asked = conversation.link.ask("codec");
  conversation.link.receive({ id: 1, ok: {} });
  conversation.advance(60_000);
  expect(await asked).toEqual({});
  expect(conversation.failures).toEqual([]);
});

test.each([
  ["what is no JSON", "Hello"],
  ["a list", "[]"],
  ["null", "null"],
  ["an id that is no number", '{"id":"1","ok":{}}'],
  ["neither ok nor err", '{"id":1}'],
  ["both ok and err", '{"id":1,"ok":{},"err":{"code":"failed"}}'],
  ["an ok that is no object", '{"id":1,"ok":true}'],
  ["an err without a code", '{"id":1,"err":{"message":"no"}}'],
  ["an id that nobody asked for", '{"id":7,"ok":{}}'],
  ["an event without a number", '{"ev":"status"}'],
  ["an event that does not count from 1", '{"ev":"status","n":2}'],
])("a subject that writes %s is malformed", async (_what, line) => {
  const { link, failures } = new Conversation();
  const asked = link.ask("codec");
  link.receive(line);
  expect(await failureOf(asked)).toMatch(/^malformed: It/);
  expect(failures).toHaveLength(1);
  expect(await failureOf(link.ask("codec"))).toMatch(/^malformed: It/);
});

test("a subject that answers a request twice is malformed", async () => {
  const { link, failures } = new Conversation();
  const asked = link.ask("codec");
  link.receive('{"id":1,"ok":{}}');
  expect(await asked).toEqual({});
  link.receive('{"id":1,"ok":{}}');
  expect(failures.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
    "malformed: It answered the request 1 twice.",
  ]);
});

test("a subject that writes more than it may between two requests is flooding", async () => {
  const { link } = new Conversation();
  link.count(900);
  const asked = link.ask("codec");
  link.count(900);
  link.count(101);
  expect(await failureOf(asked)).toMatch(/^flooding: It wrote more than 1000 bytes/);
});

test("events go to all who listen, until they do not", () => {
  const { link } = new Conversation();
  const heard: SubjectEvent[] = [];
  const stop = link.listen((event) => heard.push(event));
  link.receive('{"ev":"status","n":1,"state":"live"}');
  stop();
  link.receive('{"ev":"status","n":2,"state":"closed"}');
  expect(heard).toEqual([{ ev: "status", n: 1, state: "live" }]);
});
