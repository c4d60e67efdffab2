import { generatedFolder } from "../peers/generated.ts";

/** One module of what this project's compiler made of a workload. */
export type GeneratedModule = Readonly<Record<string, (input: unknown) => unknown>>;

/** Where the module lies; `name` is a workload's, or one with `-hints` behind it. */
export function modulePath(name: string, module: string): URL {
  return new URL(`twobyte/${name}/${module}.js`, generatedFolder);
}

/** Imports it. It is JavaScript, so its shape is what the caller says. */
export async function loadModule<T = GeneratedModule>(name: string, module: string): Promise<T> {
  const loaded: unknown = await import(modulePath(name, module).href);
  return loaded as T;
}

/** A function of the module, or an error that says what to run. */
export function functionOf(module: GeneratedModule, name: string): (input: unknown) => unknown {
  const found = module[name];
  if (found === undefined) {
    throw new Error(`no ${name} was generated; run pnpm --filter @twobyte/bench generate:twobyte`);
  }
  return found;
}
