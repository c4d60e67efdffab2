import type { Loader, Peer } from "./peer.ts";
import { peers } from "./peers/registry.ts";
import { subjects } from "./subjects/registry.ts";

/** Finds a peer or subject by name without loading the others. */
export function loaderNamed(name: string): Loader<Peer> {
  const loaders: readonly Loader<Peer>[] = [...peers, ...subjects];
  const found = loaders.find((loader) => loader.name === name);
  if (found === undefined) {
    const names = loaders.map((loader) => loader.name).join(", ");
    throw new Error(`no codec is named "${name}"; there are: ${names}`);
  }
  return found;
}
