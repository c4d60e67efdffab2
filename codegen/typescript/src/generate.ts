import type { Ir } from "@twobyte/compiler/ir";
import { binaryModule } from "./binary/binary-module.ts";
import { createContext } from "./context.ts";
import { printModules } from "./source/print-module.ts";
import { textModule } from "./text/text-module.ts";
import { membersModule } from "./types/members-module.ts";
import { typesModule } from "./types/types-module.ts";

/** A file of the package, its path relative and with forward slashes. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Makes the TypeScript package of a protocol: equal IRs give equal bytes. */
export function generateTypescript(ir: Ir): { readonly files: readonly GeneratedFile[] } {
  const context = createContext(ir);
  const modules = [
    typesModule(context),
    membersModule(context),
    binaryModule(context),
    textModule(context),
  ];
  const files = [...printModules(modules)].map(([path, content]) => ({
    path: `src/${path.slice(2).replace(/\.js$/, ".ts")}`,
    content,
  }));
  return { files };
}
