import { expect, test } from "vitest";
import { hashText } from "./generated-file.ts";
import type { DiskEntry, Plan } from "./plan.ts";
import { changes, planWrites } from "./plan.ts";

interface Case {
  /** Contents by path. */
  readonly made: Readonly<Record<string, string>>;
  readonly written?: Readonly<Record<string, string>>;
  readonly pending?: Readonly<Record<string, string>>;
  readonly onDisk?: Readonly<Record<string, string | DiskEntry>>;
  readonly force?: boolean;
}

function plan({ made, written = {}, pending = {}, onDisk = {}, force = false }: Case): Plan {
  const hashes = (contents: Readonly<Record<string, string>>): Map<string, string> =>
    new Map(Object.entries(contents).map(([path, content]) => [path, hashText(content)]));
  return planWrites({
    out: "/out",
    files: Object.entries(made).map(([path, content]) => ({ path, content })),
    manifest: { files: hashes(written), pending: hashes(pending) },
    disk: (path) => {
      const entry = onDisk[path];
      if (entry === undefined) return { kind: "absent" };
      return typeof entry === "string" ? { kind: "file", hash: hashText(entry) } : entry;
    },
    force,
  });
}

function actions(given: Case): Record<string, string> {
  const { steps } = plan(given);
  return Object.fromEntries(steps.map(({ path, action }) => [path, action]));
}

function problems(given: Case): string[] {
  return plan(given).problems.map(({ code, span }) => `${code} ${span?.file}`);
}

test("new files are created, changed ones updated, equal ones kept, old ones deleted", () => {
  const written = { "b.ts": "old", "c.ts": "same", "d.ts": "gone" };
  expect(
    actions({ made: { "a.ts": "1", "b.ts": "new", "c.ts": "same" }, written, onDisk: written }),
  ).toEqual({
    "a.ts": "create",
    "b.ts": "update",
    "c.ts": "keep",
    "d.ts": "delete",
  });
});

test("a file that somebody deleted is made again, and an old one is no work", () => {
  expect(actions({ made: { "a.ts": "1" }, written: { "a.ts": "1", "b.ts": "2" } })).toEqual({
    "a.ts": "create",
  });
});

test("a file that was edited since is neither overwritten nor deleted", () => {
  const onDisk = { "a.ts": "mine", "b.ts": "mine" };
  const given: Case = { made: { "a.ts": "2" }, written: { "a.ts": "1", "b.ts": "1" }, onDisk };
  expect(problems(given)).toEqual(["output-edited /out/a.ts", "output-edited /out/b.ts"]);
  expect(changes(plan(given))).toEqual([]);
});

test("a file from elsewhere is not overwritten, unless it is what would be written", () => {
  expect(problems({ made: { "a.ts": "2" }, onDisk: { "a.ts": "mine" } })).toEqual([
    "output-foreign /out/a.ts",
  ]);
  expect(actions({ made: { "a.ts": "2" }, onDisk: { "a.ts": "2" } })).toEqual({ "a.ts": "keep" });
});

test("force overwrites and deletes both", () => {
  const onDisk = { "a.ts": "mine", "b.ts": "mine", "c.ts": "mine" };
  expect(
    actions({
      made: { "a.ts": "2", "b.ts": "2" },
      written: { "a.ts": "1", "c.ts": "1" },
      onDisk,
      force: true,
    }),
  ).toEqual({ "a.ts": "update", "b.ts": "update", "c.ts": "delete" });
});

test("nothing overwrites a folder or a link", () => {
  const onDisk: Case["onDisk"] = { "a.ts": { kind: "other", what: "a folder" } };
  expect(problems({ made: { "a.ts": "2" }, onDisk, force: true })).toEqual([
    "output-blocked /out/a.ts",
  ]);
});

test("what a killed run had written already is no edit", () => {
  const given: Case = {
    made: { "a.ts": "3", "b.ts": "3" },
    written: { "a.ts": "1", "b.ts": "1" },
    pending: { "a.ts": "2", "b.ts": "2", "c.ts": "2" },
    onDisk: { "a.ts": "2", "b.ts": "1", "c.ts": "2" },
  };
  expect(actions(given)).toEqual({ "a.ts": "update", "b.ts": "update", "c.ts": "delete" });
});

test("line ends that a checkout has turned to CRLF are no edit", () => {
  const onDisk = { "a.ts": "1\r\n2\r\n" };
  expect(actions({ made: { "a.ts": "1\n2\n" }, written: { "a.ts": "1\n2\n" }, onDisk })).toEqual({
    "a.ts": "keep",
  });
});
