import { expect, test } from "vitest";
import { SessionSecrets } from "./session-secrets.ts";

let drawn = 0;
const random = (size: number): Uint8Array => new Uint8Array(size).fill(++drawn);
const first = new Uint8Array(16).fill(255);

test("R-SES-15: the first secret is valid until another is proven", () => {
  const secrets = new SessionSecrets(first, random);
  expect(secrets.isValid(first)).toBe(true);
  expect(secrets.isValid(new Uint8Array(16))).toBe(false);
  const second = secrets.issue();
  expect([first, second].map((one) => secrets.isValid(one))).toEqual([true, true]);
  secrets.prove(second);
  expect([first, second].map((one) => secrets.isValid(one))).toEqual([false, true]);
});

test("R-SES-14: every issued secret is another, of 16 bytes", () => {
  const secrets = new SessionSecrets(first, random);
  const issued = [secrets.issue(), secrets.issue()];
  expect(issued.map((one) => one.length)).toEqual([16, 16]);
  expect(issued[0]).not.toEqual(issued[1]);
});

test("R-SES-15: welcomes that were lost leave the proven one and the newest four", () => {
  const secrets = new SessionSecrets(first, random);
  const issued = Array.from({ length: 6 }, () => secrets.issue());
  expect(secrets.isValid(first)).toBe(true);
  expect(issued.map((one) => secrets.isValid(one))).toEqual([false, false, true, true, true, true]);
});

test("R-SES-15: proof of an older one keeps those issued after it", () => {
  const secrets = new SessionSecrets(first, random);
  const [a, b, c] = [secrets.issue(), secrets.issue(), secrets.issue()];
  secrets.prove(b);
  expect([first, a, b, c].map((one) => secrets.isValid(one))).toEqual([false, false, true, true]);
  secrets.prove(a);
  expect(secrets.isValid(a)).toBe(false);
});

test("a secret of another length, or none, is not valid", () => {
  const secrets = new SessionSecrets(new Uint8Array(16), random);
  for (const size of [0, 1, 15, 17, 1000])
    expect(secrets.isValid(new Uint8Array(size))).toBe(false);
});
