import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "./temporary-folder.ts";

/** A schema with the message `Note`, of these fields, that a method sends. */
export function chatSchema(fields = "text: Type.String()", name = "acme.chat"): string {
  return `import { Type } from "@sinclair/typebox";
import { protocol, serverStream, service, struct, u8, uuid } from "@twobyte/schema";

export const id = uuid();
export const small = u8();
const Watch = struct("Watch", { room: Type.String() });
const Note = struct("Note", { ${fields} });
const Notes = service("Notes", {}, { watch: serverStream({ input: Watch, outputs: [Note] }) });

export default protocol("${name}", { package: "@acme/chat", services: [Notes] });
`;
}

/** A folder with `schema.ts`, these files, and the packages that authors import. */
export function chatProject(files: Readonly<Record<string, string>> = {}): string {
  const root = temporaryFolder({
    "package.json": '{ "type": "module" }\n',
    "schema.ts": chatSchema(),
    ...files,
  });
  linkPackages(root);
  return root;
}

/** Lets modules below a folder import what authors import. */
export function linkPackages(root: string): void {
  const packages = fileURLToPath(new URL("../node_modules", import.meta.url));
  symlinkSync(packages, join(root, "node_modules"), "dir");
}

/** The options with which tests generate: the smallest output. */
export const toOut: readonly string[] = ["--schema", "schema.ts", "--out", "out", "--target", "ir"];
