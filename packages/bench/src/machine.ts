import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";

/** One line that says what was measured on, without a date or a host's name. */
export function machineLine(): string {
  const processors = cpus();
  const model = processors[0]?.model.replaceAll(/\s+/g, " ").trim() ?? "unknown processor";
  const memory = Math.round(totalmem() / 2 ** 30);
  const engine = `Node ${process.versions.node} (V8 ${process.versions.v8})`;
  return `${processors.length} × ${model}, ${memory} GiB, ${process.platform} ${release()}, ${engine}`;
}

/** The load average over the last minute. */
export function currentLoad(): number {
  return loadavg()[0] ?? Number.NaN;
}

/** The exact versions of the peers, from this package's own manifest. */
export function peerVersions(names: Iterable<string>): Readonly<Record<string, string>> {
  const manifest = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  ) as { readonly devDependencies: Readonly<Record<string, string>> };
  const versions: Record<string, string> = {};
  for (const name of new Set(names)) {
    const version = manifest.devDependencies[name];
    if (version === undefined) throw new Error(`package.json has no devDependency ${name}`);
    versions[name] = version;
  }
  return versions;
}
