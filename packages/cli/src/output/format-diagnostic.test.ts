import { expect, test } from "vitest";
import type { Diagnostic } from "./diagnostic.ts";
import { formatDiagnostic } from "./format-diagnostic.ts";
import { styleFor, wantsColor } from "./style.ts";

const plain = styleFor(false);
const finding: Diagnostic = {
  code: "code-taken",
  severity: "error",
  message: "The code Cd is taken.",
  fix: "Choose another.",
  span: { file: "/home/me/chat/sub/schema.ts", line: 3, column: 7 },
  related: [{ message: "here", span: { file: "/elsewhere/schema.ts", line: 1, column: 2 } }],
};

test("a diagnostic says where, what, and what to do", () => {
  expect(formatDiagnostic(finding, "text", "/home/me/chat", plain).split("\n")).toEqual([
    "sub/schema.ts:3:7 - error code-taken: The code Cd is taken.",
    "  fix: Choose another.",
    "  see: /elsewhere/schema.ts:1:2 - here",
  ]);
});

test("one without a position or a fix is one line", () => {
  const text = formatDiagnostic(
    { code: "no-example", severity: "warning", message: "Left out." },
    "text",
    "/",
    plain,
  );
  expect(text).toBe("warning no-example: Left out.");
});

test("GitHub gets a command with everything escaped", () => {
  const odd: Diagnostic = {
    code: "a",
    severity: "error",
    message: "100%\nsure",
    span: { file: "/w/a,b:c.ts", line: 1, column: 2 },
  };
  expect(formatDiagnostic(odd, "github", "/w", plain)).toBe(
    "::error file=a%2Cb%3Ac.ts,line=1,col=2,title=a::100%25%0Asure",
  );
  expect(formatDiagnostic(finding, "github", "/home/me/chat", plain)).toBe(
    "::error file=sub/schema.ts,line=3,col=7,title=code-taken::The code Cd is taken.%0Afix: Choose another.",
  );
});

test("colours are for terminals, NO_COLOR switches them off, FORCE_COLOR on", () => {
  expect(wantsColor({}, true, false)).toBe(true);
  expect(wantsColor({}, false, false)).toBe(false);
  expect(wantsColor({ NO_COLOR: "1" }, true, false)).toBe(false);
  expect(wantsColor({ NO_COLOR: "1", FORCE_COLOR: "1" }, true, false)).toBe(false);
  expect(wantsColor({ FORCE_COLOR: "1" }, false, false)).toBe(true);
  expect(wantsColor({ FORCE_COLOR: "0" }, true, false)).toBe(false);
  expect(wantsColor({ TERM: "dumb" }, true, false)).toBe(false);
  expect(wantsColor({}, true, true)).toBe(false);
  expect(formatDiagnostic(finding, "text", "/", styleFor(true))).toContain("\u001b[31merror");
});
