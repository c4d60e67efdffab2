import { expect, test } from "vitest";
import { answer, tokenise } from "./answer.ts";

test("the tokens put together are the text", () => {
  expect(tokenise(answer.text).join("")).toBe(answer.text);
});

test("a token is a word with the space before it, or a piece of a long word", () => {
  expect(tokenise("The connection, lost")).toEqual(["The", " connecti", "on,", " lost"]);
  expect(tokenise(" end \n")).toEqual([" end", " \n"]);
  expect(tokenise("")).toEqual([]);
});

test("what is cited stands in the text", () => {
  expect(answer.text).toContain(answer.citation.quoted);
});
