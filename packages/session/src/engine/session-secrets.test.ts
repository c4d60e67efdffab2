import { expect, test } from "vitest";
import { SessionSecrets } from "./session-secrets.ts";

let drawn = 0;
const random = (size: number): Uint8Array => new Uint8Array(size).fill(++drawn);
const first = new Uint8Array(16).fill(255);

test("R-SES-15: the first secret is valid until another is proven", () => {
  const secrets = new SessionSecrets({ proven: first });
  expect(secrets.isValid(first)).toBe(true);
  expect(secrets.isValid(new Uint8Array(16))).toBe(false);
  const second = secrets.issue(random);
  expect([first, second].map((one) => secrets.isValid(one))).toEqual([true, true]);
  secrets.prove(second);
  expect([first, second].map((one) => secrets.isValid(one))).toEqual([false, true]);
});

test("R-SES-14: a welcome repeats the secret that waits to be proven, then there is another", () => {
  const secrets = new SessionSecrets({ proven: first });
  const issued = secrets.issue(random);
  expect(issued.length).toBe(16);
  expect(secrets.issue(random)).toEqual(issued);
  secrets.prove(issued);
  const next = secrets.issue(random);
  expect(next).not.toEqual(issued);
  expect([first, issued, next].map((one) => secrets.isValid(one))).toEqual([false, true, true]);
});

test("R-SES-15: proof of the one that was proven before changes nothing", () => {
  const secrets = new SessionSecrets({ proven: first });
  const issued = secrets.issue(random);
  secrets.prove(first);
  secrets.prove(new Uint8Array(16));
  expect([first, issued].map((one) => secrets.isValid(one))).toEqual([true, true]);
});

test("a secret of another length, or none, is not valid", () => {
  const secrets = new SessionSecrets({ proven: new Uint8Array(16) });
  for (const size of [0, 1, 15, 17, 1000])
    expect(secrets.isValid(new Uint8Array(size))).toBe(false);
});
