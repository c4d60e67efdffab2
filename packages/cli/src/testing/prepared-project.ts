import { chatProject, toOut } from "./chat-project.ts";
import { prepare } from "./run-here.ts";
import { readFiles } from "./temporary-folder.ts";

const steps = {
  generated: [["generate", ...toOut]],
  released: [
    ["generate", ...toOut],
    ["release", "--schema", "schema.ts"],
    ["generate", ...toOut],
  ],
} as const;

const made = new Map<keyof typeof steps, Readonly<Record<string, string>>>();

/**
 * A project of which the output is in `out`, and revision 1 is a draft or released. What it takes is
 * run once for all tests of a file.
 */
export async function preparedProject(
  state: keyof typeof steps,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  let files = made.get(state);
  if (files === undefined) {
    const cwd = chatProject();
    for (const step of steps[state]) await prepare(cwd, ...step);
    files = readFiles(cwd);
    made.set(state, files);
  }
  return chatProject({ ...files, ...more });
}
