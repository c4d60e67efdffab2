import { expect, test } from "vitest";
import { chatDeclarations, compiledIr } from "./testing/chat-ir.ts";
import { vectorsTarget } from "./vectors-target.ts";

const ir = compiledIr(chatDeclarations);
const fresh = vectorsTarget(ir, () => undefined);
const lockText = fresh.files.find(({ path }) => path === "vectors.lock.json")?.content ?? "";

test("the names of the run before are kept", () => {
  expect(fresh.files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["vectors.lock.json", "vectors/Note.json"]),
  );
  const renamed = lockText.replace(/"(\w+)-0001"/, '"$1-9001"');
  const again = vectorsTarget(ir, (path) => ({ text: renamed, file: `/out/${path}` }));
  expect(again.files.map(({ content }) => content).join("")).toContain("-9001");
  expect(fresh.files.map(({ content }) => content).join("")).not.toContain("-9001");
});

test("a lock of names that is damaged, or of another protocol, is a finding with its place", () => {
  const other = lockText.replaceAll("0".repeat(32), "1".repeat(32));
  for (const text of ["{", other]) {
    const { files, diagnostics } = vectorsTarget(ir, (path) => ({ text, file: `/out/${path}` }));
    expect(files).toEqual([]);
    expect(diagnostics).toMatchObject([
      {
        code: "vector-lock-invalid",
        severity: "error",
        span: { file: "/out/vectors.lock.json", line: 1, column: 1 },
      },
    ]);
  }
});
