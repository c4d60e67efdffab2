import type { FSWatcher } from "node:fs";
import { readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";
import type { ChangeSource } from "./run-on-change.ts";

/** Starts to watch one folder, not those in it; `onChange` gets the name of what changed in it. */
type WatchFolder = (
  folder: string,
  onChange: (name: string | undefined) => void,
) => Pick<FSWatcher, "close">;

export interface WatchFilesOptions {
  readonly root: string;
  /** Folders, absolute, that are passed over. */
  readonly except: readonly string[];
  readonly watchFolder?: WatchFolder;
}

/**
 * Watches the source files below a folder: modules and JSON, but nothing in folders that hold
 * packages or begin with a dot, and no lock.
 */
export function watchFiles(options: WatchFilesOptions): ChangeSource {
  const { root, except, watchFolder = watchOnDisk } = options;
  const watchers = new Map<string, Pick<FSWatcher, "close">>();
  let isChanged = false;
  let wake = (): void => undefined;
  const notice = (folder: string, name: string | undefined): void => {
    if (name !== undefined) add(join(folder, name), name);
    if (name !== undefined && !isSource(name)) return;
    isChanged = true;
    wake();
  };
  const add = (folder: string, name: string): void => {
    const isLeftOut = name === "node_modules" || name.startsWith(".") || except.includes(folder);
    if (isLeftOut || !isFolder(folder)) return;
    watchers.get(folder)?.close();
    watchers.set(
      folder,
      watchFolder(folder, (changed) => notice(folder, changed)),
    );
    for (const entry of list(folder)) add(join(folder, entry), entry);
  };
  add(root, "root");
  return {
    changed: async () => {
      if (!isChanged) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      isChanged = false;
    },
    close: () => {
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

function watchOnDisk(folder: string, onChange: (name: string | undefined) => void): FSWatcher {
  const watcher = watch(folder, (_, name) => onChange(name ?? undefined));
  // The folder is gone; the one above it tells.
  watcher.on("error", () => watcher.close());
  return watcher;
}

function isSource(name: string): boolean {
  return /^[^.].*\.(?:[cm]?[jt]s|json)$/.test(name) && !name.endsWith(".lock.json");
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
