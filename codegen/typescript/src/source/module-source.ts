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

/** What one generated file will hold; collected first, printed once. */
export class ModuleSource {
  readonly path: string;
  readonly functions: FunctionSource[] = [];
  readonly constants: ConstantSource[] = [];
  /** Type declarations, printed as they are. */
  readonly types: string[] = [];
  private readonly imported = new Map<string, Set<string>>();

  constructor(path: string) {
    this.path = path;
  }

  /** Imports a value and returns its name, to be used in code. */
  use(module: string, name: string): string {
    this.names(module).add(name);
    return name;
  }

  /** Imports a type and returns its name. */
  useType(module: string, name: string): string {
    this.names(module).add(`type ${name}`);
    return name;
  }

  /** Imports by module, names sorted by code unit. */
  imports(): { readonly module: string; readonly names: readonly string[] }[] {
    return [...this.imported]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([module, names]) => ({ module, names: [...names].sort(byName) }));
  }

  private names(module: string): Set<string> {
    let names = this.imported.get(module);
    if (names === undefined) {
      names = new Set();
      this.imported.set(module, names);
    }
    return names;
  }
}

function byName(a: string, b: string): number {
  const left = a.replace("type ", "");
  const right = b.replace("type ", "");
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Puts two spaces in front of every line. */
export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? line : `  ${line}`));
}

/** A block behind `head`, or nothing when it is empty. */
export function block(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${head} {`, ...indent(lines), "}"];
}
