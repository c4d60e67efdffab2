import { expect, test } from "vitest";
import { checkRevision } from "./revision.ts";
import { errorOf, refusal } from "./testing/refusal.ts";

test("a revision is one that the package has", () => {
  for (const revision of [1, 2, 3]) {
    expect(refusal(() => checkRevision(revision, 3))).toBe("accepted");
  }
  for (const revision of [0, 4, -1, 1.5, Number.NaN, "1", null, undefined]) {
    expect(refusal(() => checkRevision(revision as number, 3))).toBe("unknown_revision");
  }
});

test("the refusal tells what the package has", () => {
  const error = errorOf(() => checkRevision(4, 3));
  expect(error?.message).toBe("revision 4: this package has revisions 1 to 3");
});
