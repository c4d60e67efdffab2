import { expect, test } from "vitest";
import type { Refusal } from "../frames/refusal.ts";
import { refusalMessage } from "./refusal-message.ts";

const ranges = { offered: { lowest: 3, highest: 3 }, supported: { lowest: 1, highest: 2 } };

test("a refused draft says what to do: whether to release it or to generate again", () => {
  const refusal: Refusal = { reason: "draft", ...ranges };
  expect(refusalMessage(refusal, false)).toBe(
    "refused (draft): revision 3 is a draft. Release it, or serve with allowDraft",
  );
  expect(refusalMessage(refusal, true)).toMatch(/drafts differ\. Generate both packages/);
});

test("revisions that do not meet are shown, and a side without any as none", () => {
  expect(refusalMessage({ reason: "revision", ...ranges }, false)).toMatch(
    /the client speaks 3, the server 1 to 2\. Update the older side/,
  );
  const none = { ...ranges, supported: { lowest: 0, highest: 0 } };
  expect(refusalMessage({ reason: "revision", ...none }, false)).toContain("the server none");
});
