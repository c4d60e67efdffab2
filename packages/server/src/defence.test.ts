import { serverParametersFrom, TokenBucket, TwobyteError } from "@twobyte/session";
import { expect, test } from "vitest";
import type { Authorize } from "./authorize.ts";
import type { Sender } from "./defence.ts";
import { Defence } from "./defence.ts";
import { Rates } from "./rates.ts";
import type { AnyMethod, AuthPolicy } from "./server-method.ts";

type Step = "address" | "validity" | "rate" | "auth" | "method" | "decode" | "message";
const STEPS: Step[] = ["address", "validity", "rate", "auth", "method", "decode", "message"];

/** A message that fails some steps; `heard` are the application's parts that were asked. */
function place(fails: readonly Step[], hooks: Authorize = {}) {
  const heard: string[] = [];
  const errors: unknown[] = [];
  const does = (step: Step): boolean => fails.includes(step);
  const note = (step: Step): boolean => {
    heard.push(step);
    return !does(step);
  };
  const codec = {
    name: "Text",
    code: undefined,
    write() {},
    read: () => undefined,
    format: () => "",
    parse(r: { pos: number; end: number }) {
      r.pos = r.end + 1;
      if (!note("decode")) throw new Error("it is cut off");
      return "text";
    },
    check: undefined,
  };
  const auth: AuthPolicy = { mode: "principal", scopes: ["chat"] };
  const method = {
    service: "Chat",
    name: "post",
    rate: { cost: 1, per: "connection" },
    auth,
    input: codec,
  } as unknown as AnyMethod;
  const parameters = serverParametersFrom({ messageTokens: does("address") ? 0 : 100 });
  const authorize = {
    method: () => note("method"),
    message: () => note("message"),
    ...hooks,
  };
  const defence = new Defence(new Rates(parameters), authorize, (error) => void errors.push(error));
  const sender: Sender = {
    principal: { id: "ann", scopes: does("auth") ? [] : ["chat"] },
    session: "s",
    connection: { headers: {}, address: "192.0.2.1" },
    isValid: !does("validity"),
    bucket: new TokenBucket({ tokens: does("rate") ? 0 : 10, refill: 1 }, 0),
    now: 0,
    missed: () => void heard.push("missed"),
  };
  const incoming = { method, codec: codec as AnyMethod["input"], payload: "x", revision: 1 };
  const outcome = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return error;
    }
  };
  return {
    heard,
    errors,
    call: () => outcome(() => defence.call(sender, incoming)),
    item: () => outcome(() => defence.item(sender, incoming)),
    again: () => outcome(() => defence.again(sender, method)),
  };
}

const REFUSALS: Readonly<Record<Step, object>> = {
  address: { code: "resource_exhausted", rawMessage: "too many messages from this address" },
  validity: { code: "unauthenticated" },
  rate: { code: "resource_exhausted", rawMessage: "too many calls of post" },
  auth: { code: "permission_denied", rawMessage: "the method asks for the scope chat" },
  method: { code: "permission_denied", rawMessage: "this is not allowed" },
  decode: { code: "invalid_argument", rawMessage: "Text: it is cut off" },
  message: { code: "permission_denied", rawMessage: "this is not allowed" },
};

for (const [i, step] of STEPS.entries()) {
  test(`what fails at ${step} and behind it is refused there, and goes no further R-SEC-4`, () => {
    const { heard, call } = place(STEPS.slice(i));
    expect(call()).toMatchObject({ ...REFUSALS[step], processed: "no" });
    const asked = ["method", "decode", "message"].filter((one) => STEPS.indexOf(one as Step) <= i);
    expect(heard.filter((one) => one !== "missed")).toEqual(asked);
  });
}

test("what fails nothing is decoded and handed out", () => {
  const { heard, call } = place([]);
  expect(call()).toBe("text");
  expect(heard).toEqual(["method", "decode", "message"]);
});

test("an item is judged like an input, but for what was judged of its call", () => {
  expect(place(["rate", "auth", "method"]).item()).toBe("text");
  for (const step of ["address", "validity", "decode", "message"] as const) {
    expect(place([step]).item(), step).toMatchObject(REFUSALS[step]);
  }
});

test("a call that runs is judged again by who may call, and by nothing else R-SEC-6", () => {
  expect(place(["address", "rate", "decode", "message"]).again()).toBe(undefined);
  for (const step of ["validity", "auth", "method"] as const) {
    expect(place([step]).again(), step).toMatchObject(REFUSALS[step]);
  }
});

test("a hook that throws refuses, in its words if they are meant, and tells nothing else R-ERROR-2", () => {
  const thrown = (reason: unknown) =>
    place([], {
      method() {
        throw reason;
      },
    });
  const meant = thrown(new TwobyteError("not_found", "no such room", { processed: "maybe" }));
  expect(meant.call()).toMatchObject({ code: "not_found", processed: "no" });
  expect(meant.errors).toEqual([]);
  const accident = thrown(new Error("password=hunter2"));
  expect(accident.call()).toMatchObject({ code: "internal", rawMessage: "an unexpected error" });
  expect(accident.errors).toMatchObject([{ message: "password=hunter2" }]);
});

test("what a hook does not plainly allow is refused, a promise of true as well", () => {
  for (const answer of [Promise.resolve(true), undefined, 1, "true"]) {
    const one = place([], { message: () => answer as unknown as boolean });
    expect(one.call()).toMatchObject({ code: "permission_denied" });
    expect(String(one.errors[0])).toContain("true or false at once");
  }
});
