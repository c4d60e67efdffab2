import type {
  ConstantSource,
  FunctionSource,
  ModuleReference,
  ModuleSource,
} from "./module-source.ts";

/** What is left of a module without what nothing in it uses. */
export interface PrunedModule {
  readonly imports: readonly ModuleReference[];
  readonly constants: readonly ConstantSource[];
  readonly functions: readonly FunctionSource[];
}

/**
 * Leaves out functions and constants that are not exported and that nothing uses, then imports:
 * compilers with strict flags refuse them. That is known only when all code is there.
 */
export function pruneModule(module: ModuleSource): PrunedModule {
  const own = [...module.functions, ...module.constants];
  const texts = new Map(own.map((one) => [one.name, wordsOf(textOf(one))]));
  const used = wordsOf(module.types.join("\n"));
  const kept = new Set<string>();
  const keep = (name: string): void => {
    if (kept.has(name)) return;
    kept.add(name);
    for (const word of texts.get(name) ?? []) {
      used.add(word);
      if (texts.has(word)) keep(word);
    }
  };
  for (const { name, exported } of own) if (exported || used.has(name)) keep(name);
  return {
    imports: usedReferences(module.imports(), used),
    constants: module.constants.filter(({ name }) => kept.has(name)),
    functions: module.functions.filter(({ name }) => kept.has(name)),
  };
}

/** What is left of references of which only some names are used. */
export function usedReferences(
  references: readonly ModuleReference[],
  used: ReadonlySet<string>,
): readonly ModuleReference[] {
  return references.flatMap((one) => {
    const names = one.names.filter((name) => used.has(name.replace(/^.* as /, "")));
    return names.length === 0 ? [] : [{ ...one, names }];
  });
}

function textOf(one: FunctionSource | ConstantSource): string {
  if ("value" in one) return `${one.type}\n${one.value}`;
  const types = one.parameters.map(({ type }) => type);
  return [...types, one.returns, ...one.lines].join("\n");
}

/** The names in code, but for those of properties, in texts and in comments. */
export function wordsOf(code: string): Set<string> {
  const bare = code
    .replace(/"(?:[^"\\\n]|\\.)*"|\/\*[\s\S]*?\*\//g, '""')
    .replace(/(?<=[{,] )[A-Za-z_$][\w$]*: /g, "");
  return new Set(bare.match(/(?<![\w$]|(?<!\.\.)\.)[A-Za-z_$][\w$]*/g));
}
