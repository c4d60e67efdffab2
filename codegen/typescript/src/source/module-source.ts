/** One function of generated code. */
export interface FunctionSource {
  readonly name: string;
  readonly doc?: string | undefined;
  readonly exported: boolean;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly initializer?: string;
  }[];
  readonly returns: string;
  readonly lines: readonly string[];
}

/** One constant of generated code; `type` is written out, for declarations are made file by file. */
export interface ConstantSource {
  readonly name: string;
  readonly doc?: string | undefined;
  readonly exported: boolean;
  readonly type: string;
  readonly value: string;
}

/** Names that a module imports from another, or exports for it. */
export interface ModuleReference {
  readonly from: string;
  readonly names: readonly string[];
  /** Whether they are types only. */
  readonly isType: boolean;
}

/** What one generated file will hold; collected first, printed once. */
export class ModuleSource {
  readonly path: string;
  readonly functions: FunctionSource[] = [];
  readonly constants: ConstantSource[] = [];
  /** Type declarations, printed as they are. */
  readonly types: string[] = [];
  readonly #imported = new References();
  readonly #passedOn = new References();
  readonly #isGenerated: (name: string) => boolean;

  /** `isGenerated`: whether a function of some generated module has a name. */
  constructor(path: string, isGenerated: (name: string) => boolean) {
    this.path = path;
    this.#isGenerated = isGenerated;
  }

  /** Imports a value and returns its name, to be used in code. */
  use(from: string, name: string): string {
    const isTaken = !from.startsWith(".") && this.#isGenerated(name);
    const own = isTaken ? name.replace(/^./, (letter) => `runtime${letter.toUpperCase()}`) : name;
    this.#imported.add(from, isTaken ? `${name} as ${own}` : name, false);
    return own;
  }

  /** Imports a type and returns its name. */
  useType(from: string, name: string): string {
    this.#imported.add(from, name, true);
    return name;
  }

  /** Exports what another module has. */
  passOn(from: string, names: readonly string[], isType: boolean): void {
    for (const name of names) this.#passedOn.add(from, name, isType);
  }

  /** Imports, packages first, types before values, names sorted by code unit. */
  imports(): readonly ModuleReference[] {
    return this.#imported.sorted();
  }

  /** What is exported of other modules, in the same order. */
  exports(): readonly ModuleReference[] {
    return this.#passedOn.sorted();
  }
}

class References {
  readonly #names = new Map<string, Map<string, boolean>>();

  add(from: string, name: string, isType: boolean): void {
    const names = this.#names.get(from) ?? new Map<string, boolean>();
    this.#names.set(from, names.set(name, isType && (names.get(name) ?? true)));
  }

  sorted(): readonly ModuleReference[] {
    return [...this.#names]
      .sort(([a], [b]) => byPlace(a, b))
      .flatMap(([from, names]) =>
        [true, false].flatMap((isType) => {
          const chosen = [...names].filter(([, is]) => is === isType).map(([name]) => name);
          return chosen.length === 0 ? [] : [{ from, names: chosen.sort(), isType }];
        }),
      );
  }
}

/** Packages before files beside. */
function byPlace(a: string, b: string): number {
  const [left, right] = [a, b].map((from) => `${from.startsWith(".") ? "b" : "a"}${from}`);
  return (left ?? "") < (right ?? "") ? -1 : 1;
}

/** Puts two spaces in front of every line. */
export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? line : `  ${line}`));
}

/** A block behind `head`, or nothing when it is empty. */
export function block(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${head} {`, ...indent(lines), "}"];
}
