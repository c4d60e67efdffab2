/** Lines of a text. */
export type Lines = readonly string[];

/** A file of cases of compilers. */
export interface CompilerCaseFile {
  readonly formatVersion: string;
  readonly cases: readonly CompilerCase[];
}

/** A case of a compiler, as data: `spec/schemas/compiler-cases.schema.json`. */
export interface CompilerCase {
  /** `AREA-nnnn`, for ever. */
  readonly id: string;
  readonly about: string;
  readonly req: readonly string[];
  /** `must` when left out. */
  readonly level?: "should" | "may";
  readonly capabilities?: readonly string[];
  /** Of a case that expects a refusal: the one that differs in one defect. */
  readonly twin?: string;
  readonly steps: readonly CompilerStep[];
}

/** One thing that is asked of a compiler, or done with what it gave. */
export type CompilerStep =
  | CompileStep
  | ReleaseStep
  | ResolveStep
  | EvaluateStep
  | EditStep
  | ClashStep
  | WriteStep;

/** What a compiler gives back of a module or a lock. */
export interface Expectation {
  /** Codes of all that is reported, in any order; nothing when left out. */
  readonly reports?: readonly string[];
  /** Patterns of what stands at places of the IR. */
  readonly ir?: { readonly [path: string]: unknown };
  /** Entries of the lock: kind, owner, position, and a pattern of the rest, or null: there is none. */
  readonly lock?: readonly EntryPattern[];
  /** A pattern of the lock's revisions. */
  readonly revisions?: unknown;
  /** The lock's text, but for its lineage. */
  readonly text?: Lines;
  /** JSON schemas of types, with values. */
  readonly schemas?: { readonly [type: string]: Judged };
  /** A lock whose text this one has. */
  readonly same?: string;
  /** A lock whose lineage is another. */
  readonly otherLineage?: string;
  /** What the lock is called from now on. */
  readonly bind?: string;
}

/** An entry of a lock that has to be there, or not. */
export type EntryPattern = readonly [kind: string, owner: string, position: number, rest: unknown];

/** Values in JSON that a schema accepts, and that it refuses. */
export interface Judged {
  readonly accepts: readonly unknown[];
  readonly refuses: readonly unknown[];
}

/** Which line of TypeBox a module is written with: 0.34 when left out. */
export type Library = "1.x";

/** Has a schema module compiled. */
export interface CompileStep extends Expectation {
  readonly compile: Lines;
  readonly library?: Library;
  /** The lock that there is already: its name, or its text. */
  readonly lockFile?: string | Lines;
  readonly frozen?: true;
}

/** Has a lock's draft released. */
interface ReleaseStep extends Expectation {
  readonly release: string;
  /** The main branch's lock. */
  readonly base?: string;
}

/** Has the locks of two branches merged. */
interface ResolveStep extends Expectation {
  readonly resolve: { readonly ours: string; readonly theirs: string; readonly base?: string };
}

/** Has a module run, and judges the schemas that it exports by their names. */
interface EvaluateStep {
  readonly evaluate: Lines;
  readonly library?: Library;
  readonly exports: { readonly [name: string]: Judged };
}

/** Changes a lock's text by hand. */
interface EditStep {
  readonly edit: string;
  /** Texts that stand in it, and what takes the place of each. */
  readonly replace: readonly (readonly [from: string, to: string])[];
  readonly bind: string;
}

/** Two branches cannot be merged line by line. */
interface ClashStep {
  readonly clash: { readonly base: string; readonly ours: string; readonly theirs: string };
}

/** Has a lock written in the place of another file, of which a reader holds the old one. */
interface WriteStep {
  readonly write: string;
  readonly over: string;
}
