import { expect, test } from "vitest";
import { findPathProblem, parentFolders } from "./check-paths.ts";

test("paths below the folder are fine", () => {
  expect(findPathProblem(["a.ts", "src/a.ts", "src/b/c.d.ts", ".gitignore", "größe.md"])).toBe(
    undefined,
  );
});

test.each([
  ["", "is empty"],
  ["/etc/passwd", "is absolute"],
  ["C:/windows", "has a character"],
  ["../up.ts", 'has the part ".."'],
  ["a/../../up.ts", 'has the part ".."'],
  ["a/./b", 'has the part "."'],
  ["a//b", "has an empty part"],
  ["a/", "has an empty part"],
  ["a\\b", "has a character"],
  ["a\0b", "has a character"],
  ["a\nb", "has a character"],
  ["a?b", "has a character"],
  ["a./b", "ends in a dot"],
  ["a ", "ends in a dot or a space"],
  ["src/NUL.ts", "a device"],
  ["com1", "a device"],
  [".twobyte-manifest.json", "the command's own"],
  [".Twobyte-x/y", "the command's own"],
])("the path %j is refused", (path, problem) => {
  expect(findPathProblem(["a.ts", path])).toContain(problem);
});

test("one path twice is refused, also in another case or another form of its letters", () => {
  expect(findPathProblem(["a.ts", "a.ts"])).toContain("is there twice");
  expect(findPathProblem(["src/Cd.ts", "src/CD.ts"])).toContain("one file on some systems");
  expect(findPathProblem(["straße.md", "STRASSE.md"])).toContain("one file on some systems");
  expect(findPathProblem(["\u00e9.md", "e\u0301.md"])).toContain("one file on some systems");
});

test("a file that would also be a folder is refused", () => {
  expect(findPathProblem(["types", "types/a.ts"])).toBe(
    '"types" would be a file and the folder of "types/a.ts"',
  );
  expect(findPathProblem(["A/b/c.ts", "a/B"])).toContain("would be a file and the folder");
});

test("parent folders are listed from the outermost", () => {
  expect(parentFolders("a/b/c.ts")).toEqual(["a", "a/b"]);
  expect(parentFolders("c.ts")).toEqual([]);
});
