import { serverParametersFrom } from "@twobyte/session";
import { expect, test } from "vitest";
import { Rates } from "./rates.ts";

const ann = { id: "ann" };
const parameters = serverParametersFrom({
  principalTokens: 3,
  principalRefill: 1,
  addressTokens: 5,
  addressRefill: 1,
  connectionTokens: 2,
  connectionRefill: 1,
  messageTokens: 4,
  messageRefill: 2,
});

test("a principal has one bucket for all its sessions, and another has its own", () => {
  const rates = new Rates(parameters);
  const keys = () => ({ principal: ann, address: "a", bucket: rates.sessionBucket(0) });
  const rate = { cost: 2, per: "principal" } as const;
  expect(rates.ofMethod(rate, keys(), 0)).toBe(0);
  expect(rates.ofMethod(rate, keys(), 0)).toBe(1000);
  expect(rates.ofMethod(rate, { ...keys(), principal: { id: "bob" } }, 0)).toBe(0);
  expect(rates.ofMethod(rate, keys(), 1000)).toBe(0);
});

test("for nobody in particular the address answers, and without one the session", () => {
  const rates = new Rates(parameters);
  const bucket = rates.sessionBucket(0);
  const nobody = { principal: undefined, address: "192.0.2.1", bucket };
  expect(rates.ofMethod({ cost: 5, per: "principal" }, nobody, 0)).toBe(0);
  expect(rates.ofMethod({ cost: 1, per: "address" }, nobody, 0)).toBe(1000);
  const hidden = { ...nobody, address: undefined };
  expect(rates.ofMethod({ cost: 2, per: "address" }, hidden, 0)).toBe(0);
  expect(rates.ofMethod({ cost: 1, per: "connection" }, nobody, 0)).toBe(1000);
});

test("all messages of an address are counted, and none without one", () => {
  const rates = new Rates(parameters);
  for (let i = 0; i < 4; i++) expect(rates.ofAddress(`2001:db8::${i}`, 0)).toBe(0);
  expect(rates.ofAddress("2001:db8::9", 0)).toBe(500);
  expect([rates.ofAddress("192.0.2.1", 0), rates.ofAddress(undefined, 0)]).toEqual([0, 0]);
});

test("a cost that no bucket would ever hold is refused when the server is made", () => {
  const rates = new Rates(parameters);
  const method = { service: "Chat", name: "post" };
  expect(() => rates.check({ ...method, rate: { cost: 4, per: "principal" } })).toThrow(
    "a call of Chat.post costs 4, and principalTokens is 3: raise it",
  );
  rates.check({ ...method, rate: { cost: 5, per: "address" } });
  rates.check({ ...method, rate: undefined });
});
