import type { Ir } from "@twobyte/compiler/ir";
import { binaryModule } from "./binary/binary-module.ts";
import { checkModule } from "./check/check-module.ts";
import { codecModule } from "./codec/codec-module.ts";
import { messagesModule } from "./codec/messages-module.ts";
import type { Context } from "./context.ts";
import { createContext, WIRE } from "./context.ts";
import { jsonModule } from "./json/json-module.ts";
import { bannerText } from "./package/banner.ts";
import { manifestText } from "./package/manifest.ts";
import { readmeText } from "./package/readme.ts";
import { runtimeRanges } from "./package/runtime.ts";
import { declarationsOf, javascriptOf } from "./package/transpile.ts";
import { printModule, printOutline } from "./source/print-module.ts";
import { answersModule } from "./stubs/answers-module.ts";
import { clientModule } from "./stubs/client-module.ts";
import { carriedMethods } from "./stubs/method-text.ts";
import { protocolModule } from "./stubs/protocol-module.ts";
import { serverModule } from "./stubs/server-module.ts";
import { textModule } from "./text/text-module.ts";
import { membersModule } from "./types/members-module.ts";
import { typesModule } from "./types/types-module.ts";

/** A file of the package, its path relative and with forward slashes. */
export interface GeneratedFile {
  /** For example `codec.js`. */
  readonly path: string;
  /** The whole text. */
  readonly content: string;
}

/**
 * Makes the TypeScript package of a protocol: sources, JavaScript, declarations, manifest, README.
 * Equal IRs give equal bytes, whatever the machine, its locale or the order of files.
 */
export function generateTypescript(ir: Ir): { readonly files: readonly GeneratedFile[] } {
  const context = createContext(ir);
  const hasStubs = context.ir.services.some((service) => carriedMethods(service).length > 0);
  const entries = [
    "codec",
    ...(hasStubs ? ["client", "server"] : []),
    ...(clientServes(context) ? ["client-services", "server-clients"] : []),
  ];
  const peers = hasStubs ? ["@twobyte/client", "@twobyte/server"] : [];
  const files: GeneratedFile[] = [
    { path: ".gitattributes", content: "* text=auto eol=lf linguist-generated\n" },
    { path: "README.md", content: readmeText(context) },
    { path: "ir.json", content: `${JSON.stringify(ir, undefined, 2)}\n` },
    {
      path: "package.json",
      content: manifestText(context, entries, runtimeRanges([WIRE]), runtimeRanges(peers)),
    },
  ];
  const banner = bannerText(context);
  for (const module of modulesOf(context)) {
    const name = module.path.slice(2).replace(/\.js$/, "");
    const source = printModule(module);
    files.push(
      { path: `src/${name}.ts`, content: banner + source },
      { path: `dist/${name}.js`, content: banner + javascriptOf(source) },
      { path: `dist/${name}.d.ts`, content: banner + declarationsOf(printOutline(module)) },
    );
  }
  return { files };
}

/** The modules of the package, before they are printed. */
export function modulesOf(context: Context): ReturnType<typeof typesModule>[] {
  return [
    typesModule(context),
    membersModule(context),
    binaryModule(context),
    textModule(context),
    jsonModule(context),
    checkModule(context),
    codecModule(context),
    messagesModule(context),
    protocolModule(context),
    answersModule(context),
    clientModule(context),
    serverModule(context),
    ...(clientServes(context)
      ? [serverModule(context, "client"), clientModule(context, "client")]
      : []),
  ];
}

/** Whether there are services that a client serves. */
function clientServes({ ir }: Context): boolean {
  return ir.services.some(
    (service) => service.servedBy === "client" && carriedMethods(service).length > 0,
  );
}
