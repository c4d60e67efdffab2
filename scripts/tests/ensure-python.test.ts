import { expect, test } from "vitest";
import { ensurePython } from "./ensure-python.js";

test("a machine without a Python that makes environments is told which package brings it", async () => {
  const run = () => Promise.resolve({ code: 1, output: "No module named ensurepip" });
  await expect(ensurePython({ run, isRoot: false })).rejects.toThrow(
    /^Python for the second implementation is not installed: python3-venv missing\. On Debian .*python3-venv, as root\. Elsewhere install Python 3\.11/,
  );
});
