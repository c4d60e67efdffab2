import { expect, test } from "vitest";
import { closeError, unreachable } from "./close-error.ts";

test("a close code says what to do by its range, also one that is not known R-ERROR-6", () => {
  expect(closeError(4014, "")).toMatchObject({ code: "unavailable", retry: "now" });
  expect(closeError(4108, "")).toMatchObject({ code: "resource_exhausted", retry: "after" });
  expect(closeError(4516, "")).toMatchObject({ code: "unauthenticated", retry: "never" });
  expect(closeError(4577, "")).toMatchObject({ code: "unknown", retry: "never" });
  expect(closeError(4499, "")).toMatchObject({ code: "unknown", retry: "now" });
  expect(closeError(4999, "")).toMatchObject({ code: "unknown", retry: "never" });
  expect(closeError(4614, "")).toMatchObject({ code: "unavailable", retry: "never" });
  expect(closeError(5000, "")).toMatchObject({ code: "unavailable", retry: "now" });
  // R-ERROR-7
  expect(closeError(1006, "")).toMatchObject({ code: "unavailable", retry: "now" });
  expect(closeError(1012, "restart").rawMessage).toBe("closed (1012): restart");
});

test("what cannot be reached is named, without what may be secret in its URL", () => {
  const error = unreachable("wss://ann:pw@chat.test:8443/live?key=k", "connect ECONNREFUSED");
  expect(error).toMatchObject({ code: "unavailable", retry: "now", processed: "no" });
  expect(error.rawMessage).toBe(
    "no connection to wss://chat.test:8443/live: connect ECONNREFUSED. " +
      "Does a server of this protocol listen there, at this path?",
  );
  expect(unreachable("ws://chat.test/", undefined).rawMessage).toContain("nobody answers");
});
