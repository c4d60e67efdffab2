import type { Context } from "../context.ts";

/** The version of a package made from a draft names its layout; a released one has its revision. */
function versionOf(context: Context): string {
  const newest = context.ir.revisions.at(-1);
  if (newest === undefined || newest.state === "draft")
    return `0.0.0-draft.${newest?.fingerprint ?? "0"}`;
  return `${newest.number}.0.0`;
}

/**
 * `package.json` of the generated package, with the given entry points and dependencies. Who
 * imports an entry for one side installs that side's runtime.
 */
export function manifestText(
  context: Context,
  entries: readonly string[],
  runtime: Ranges,
  peers: Ranges,
): string {
  const manifest = {
    name: context.ir.protocol.package,
    version: versionOf(context),
    description:
      context.ir.protocol.doc?.replace(/\s+/g, " ").trim() ??
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
    ...peersOf(peers),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

interface Ranges {
  readonly [name: string]: string;
}

function peersOf(peers: Ranges): object {
  const names = Object.keys(peers);
  if (names.length === 0) return {};
  const optional = Object.fromEntries(names.map((name) => [name, { optional: true }]));
  return { peerDependencies: peers, peerDependenciesMeta: optional };
}
