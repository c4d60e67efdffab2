import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
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
  const require = createRequire(import.meta.url);
  const entries = {
    "@sinclair/typebox": require.resolve("@sinclair/typebox"),
    "@twobyte/schema": require.resolve("@twobyte/schema"),
  };
  for (const [name, entry] of Object.entries(entries)) {
    const link = join(root, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(packageFolder(entry, name), link, "dir");
  }
}

/** The folder of the package of this name that a file belongs to. */
function packageFolder(file: string, name: string): string {
  const folder = dirname(file);
  const manifest = join(folder, "package.json");
  const isIt = existsSync(manifest) && readFileSync(manifest, "utf8").includes(`"${name}"`);
  return isIt ? folder : packageFolder(folder, name);
}

/** The options with which tests generate: the smallest output. */
export const toOut: readonly string[] = ["--schema", "schema.ts", "--out", "out", "--target", "ir"];
