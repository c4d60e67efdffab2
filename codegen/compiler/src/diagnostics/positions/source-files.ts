import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import type { ts as TypeScript } from "ts-morph";

type Ts = typeof TypeScript;

/** An expression and the file in which it stands. */
export interface Located {
  readonly file: SourceFile;
  readonly node: TypeScript.Node;
}

/** Another module's export, as a name in this one. */
interface Imported {
  readonly specifier: string;
  /** `*` for the namespace. */
  readonly name: string;
}

/** A source file, read as syntax only. */
export interface SourceFile {
  readonly path: string;
  readonly tree: TypeScript.SourceFile;
  /** Values of the names at the top of the file. */
  readonly values: ReadonlyMap<string, TypeScript.Node>;
  readonly imports: ReadonlyMap<string, Imported>;
  /** Local names by exported name; for the default export the expression. */
  readonly exports: ReadonlyMap<string, string | TypeScript.Node | Imported>;
}

/** The source files of a schema, each read once and when it is needed. */
export class SourceFiles {
  readonly ts: Ts;
  readonly #files = new Map<string, SourceFile | undefined>();

  constructor(ts: Ts) {
    this.ts = ts;
  }

  /** The file at a path; undefined when there is none. */
  file(path: string): SourceFile | undefined {
    if (!this.#files.has(path)) this.#files.set(path, this.#read(path));
    return this.#files.get(path);
  }

  /** The file and those that it imports by a relative path, at any distance. */
  reachable(path: string): SourceFile[] {
    const found = new Set<SourceFile>();
    const queue = [this.file(path)];
    for (let file = queue.shift(); file !== undefined || queue.length > 0; file = queue.shift()) {
      if (file === undefined || found.has(file)) continue;
      found.add(file);
      for (const statement of file.tree.statements) {
        const specifier = this.#specifier(statement);
        if (specifier !== undefined) queue.push(this.imported(file, specifier));
      }
    }
    return [...found];
  }

  /** The file that a relative specifier means. */
  imported(from: SourceFile, specifier: string): SourceFile | undefined {
    if (!specifier.startsWith(".")) return undefined;
    const path = resolve(dirname(from.path), specifier);
    const stem = path.slice(0, path.length - extname(path).length);
    const candidates = [path, `${stem}.ts`, `${stem}.mts`, `${path}.ts`, `${path}/index.ts`];
    const file = candidates.find((one) => /\.[cm]?[jt]s$/.test(one) && existsSync(one));
    return file === undefined ? undefined : this.file(file);
  }

  #specifier(statement: TypeScript.Statement): string | undefined {
    const { ts } = this;
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return undefined;
    const { moduleSpecifier } = statement;
    return moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier)
      ? moduleSpecifier.text
      : undefined;
  }

  #read(path: string): SourceFile | undefined {
    const { ts } = this;
    if (!existsSync(path)) return undefined;
    const text = readFileSync(path, "utf8");
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
    const file = { path, tree, values: new Map(), imports: new Map(), exports: new Map() };
    for (const statement of tree.statements) this.#readStatement(statement, file);
    return file;
  }

  #readStatement(
    statement: TypeScript.Statement,
    file: {
      readonly values: Map<string, TypeScript.Node>;
      readonly imports: Map<string, Imported>;
      readonly exports: Map<string, string | TypeScript.Node | Imported>;
    },
  ): void {
    const { ts } = this;
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (!ts.isIdentifier(name) || initializer === undefined) continue;
        file.values.set(name.text, initializer);
        file.exports.set(name.text, name.text);
      }
    else if (ts.isFunctionDeclaration(statement) && statement.name !== undefined)
      file.values.set(statement.name.text, statement);
    else if (ts.isExportAssignment(statement)) file.exports.set("default", statement.expression);
    else if (ts.isImportDeclaration(statement)) this.#readImport(statement, file.imports);
    else if (ts.isExportDeclaration(statement)) this.#readExport(statement, file.exports);
  }

  #readImport(statement: TypeScript.ImportDeclaration, imports: Map<string, Imported>): void {
    const { ts } = this;
    const specifier = this.#specifier(statement) ?? "";
    const clause = statement.importClause;
    if (clause?.name !== undefined) imports.set(clause.name.text, { specifier, name: "default" });
    const bindings = clause?.namedBindings;
    if (bindings === undefined) return;
    if (ts.isNamespaceImport(bindings)) imports.set(bindings.name.text, { specifier, name: "*" });
    else
      for (const { name, propertyName } of bindings.elements)
        imports.set(name.text, { specifier, name: (propertyName ?? name).text });
  }

  #readExport(
    statement: TypeScript.ExportDeclaration,
    exports: Map<string, string | TypeScript.Node | Imported>,
  ): void {
    const { ts } = this;
    const specifier = this.#specifier(statement);
    const clause = statement.exportClause;
    if (clause === undefined || !ts.isNamedExports(clause)) return;
    for (const { name, propertyName } of clause.elements) {
      const local = (propertyName ?? name).text;
      exports.set(name.text, specifier === undefined ? local : { specifier, name: local });
    }
  }
}
