import type { Context } from "../context.ts";

/** What the generated package depends on at run time, with the range that it asks for. */
export interface Runtime {
  readonly [name: string]: string;
}

/** The version of a package made from a draft names its layout; a released one has its revision. */
export function versionOf(context: Context): string {
  const newest = context.ir.revisions.at(-1);
  if (newest === undefined || newest.state === "draft")
    return `0.0.0-draft.${newest?.fingerprint ?? "0"}`;
  return `${newest.number}.0.0`;
}

/** `package.json` of the generated package. */
export function manifestText(
  context: Context,
  entries: readonly string[],
  runtime: Runtime,
): string {
  const manifest = {
    name: context.ir.protocol.package,
    version: versionOf(context),
    description:
      context.ir.protocol.doc ??
      `The protocol ${context.ir.protocol.name}: codecs, client and server stubs.`,
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    files: ["dist", "src", "ir.json"],
    exports: {
      ...Object.fromEntries(
        entries.map((entry) => [
          `./${entry}`,
          { types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` },
        ]),
      ),
      "./ir.json": "./ir.json",
      "./package.json": "./package.json",
    },
    dependencies: runtime,
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
