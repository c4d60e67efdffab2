import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Lifetime, Lock } from "./lock.ts";
import { byName, isLive } from "./lock.ts";

/** What the steps of one advance share. */
export interface Advance {
  /** The released part, with today's names. */
  readonly base: Lock;
  /** The revision that additions and removals get. */
  readonly draft: number;
  readonly diagnostics: Diagnostic[];
}

/** The same thing without its removal: it is declared again. */
function revived<Item extends Lifetime>(item: Item): Item {
  const { removed: _removed, ...rest } = item;
  return rest as Item;
}

/** The same thing, removed in the draft unless it was removed before. */
export function retired<Item extends Lifetime>(item: Item, draft: number): Item {
  return isLive(item) ? { ...item, removed: draft } : item;
}

/**
 * Merges what is declared into what is locked, by name: known things stay as they are, undeclared
 * ones are retired, new ones are made.
 */
export function mergeByName<
  Item extends Lifetime & { readonly name: string },
  Declared extends { readonly name: string },
>(
  locked: readonly Item[],
  declared: readonly Declared[],
  draft: number,
  merge: (declared: Declared, locked: Item | undefined) => Item,
): Item[] {
  const byNames = new Map(locked.map((item) => [item.name, item]));
  const names = new Set(declared.map((one) => one.name));
  //@fault type-forgotten R-EVO-25 const gone: Item[] = [];
  const gone = locked.filter((item) => !names.has(item.name)).map((item) => retired(item, draft));
  const here = declared.map((one) => {
    const item = byNames.get(one.name);
    return merge(one, item === undefined ? undefined : revived(item));
  });
  //@fault as-declared R-EVO-23 return [...gone, ...here];
  return [...gone, ...here].sort(byName);
}
