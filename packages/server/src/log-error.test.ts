import { afterEach, expect, test, vi } from "vitest";
import { logError } from "./log-error.ts";

afterEach(() => vi.restoreAllMocks());

test("an error that nobody asked for is logged with the method that threw it", () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const error = new Error("no database");
  logError(error, { service: "Chat", name: "ask" });
  logError(error, { service: "", name: "authenticate" });
  expect(log.mock.calls).toEqual([
    ["Twobyte: Chat.ask failed:", error],
    ["Twobyte: authenticate failed:", error],
  ]);
});
