import { CodecError } from "@twobyte/wire";
import { expect, test } from "vitest";
import { isTwobyteError, TwobyteError } from "./twobyte-error.ts";

test("an error says its code before its text, and keeps the text apart", () => {
  const error = new TwobyteError("not_found", "no such room", { processed: "no" });
  expect(error.message).toBe("[not_found] no such room");
  expect(error.rawMessage).toBe("no such room");
  expect(error).toMatchObject({ retry: "never", afterMs: 0, processed: "no", scope: "stream" });
});

test("a time to wait goes with the word after only", () => {
  expect(new TwobyteError("unavailable", "", { retry: "after", afterMs: 5 }).afterMs).toBe(5);
  expect(new TwobyteError("unavailable", "", { retry: "now", afterMs: 5 }).afterMs).toBe(0);
});

test("an error is recognised by its form, whatever copy of the class made it", () => {
  const foreign = Object.assign(new Error("x"), { name: "TwobyteError", code: "aborted" });
  expect(isTwobyteError(foreign)).toBe(true);
  expect(TwobyteError.from(foreign)).toBe(foreign);
  expect(isTwobyteError(Object.assign(new Error("x"), { name: "TwobyteError" }))).toBe(false);
  expect(isTwobyteError({ name: "TwobyteError", code: "aborted" })).toBe(false);
});

test("whatever else is thrown becomes an error that tells nothing of the inside", () => {
  const secret = new Error("password=hunter2");
  const error = TwobyteError.from(secret);
  expect(error).toMatchObject({ code: "internal", rawMessage: "an unexpected error" });
  expect(error.cause).toBe(secret);
  expect(TwobyteError.from("password=hunter2").message).not.toContain("hunter2");
});

test("aborts, timeouts and refused bytes have codes of their own", () => {
  const named = (name: string) => Object.assign(new Error("x"), { name });
  expect(TwobyteError.from(named("AbortError")).code).toBe("canceled");
  expect(TwobyteError.from(named("TimeoutError")).code).toBe("deadline_exceeded");
  const refused = TwobyteError.from(new CodecError("truncated", "the message ends early"));
  expect(refused).toMatchObject({ code: "invalid_argument", rawMessage: "the message ends early" });
});
