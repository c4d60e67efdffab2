import type { Diagnostic } from "./diagnostic.ts";
import type { DiagnosticFormat } from "./format-diagnostic.ts";
import { formatDiagnostic } from "./format-diagnostic.ts";
import type { Style } from "./style.ts";
import { styleFor, wantsColor } from "./style.ts";

/** Where text goes. */
export interface Output {
  /** Whether it is a terminal, which gets colours and progress. */
  readonly isTTY?: boolean | undefined;
  /** Takes text as it is; what it returns is not looked at. */
  write(text: string): unknown;
}

/** What a run is given by whoever started it. */
export interface Surroundings {
  /** Absolute path from which paths in arguments are resolved. */
  readonly cwd: string;
  /** Environment variables; looked at for colours only. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Gets data: what was asked for. */
  readonly stdout: Output;
  /** Gets talk: progress, errors, and diagnostics that are not what was asked for. */
  readonly stderr: Output;
  /** All of standard input; asked for only when the arguments name it. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Ends when a run that would go on for ever is told to stop; called only by such a run. */
  readonly untilStopped: () => Promise<void>;
}

/** The options that every command has. */
export interface ReportOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  /** False under `--no-color`. */
  readonly color?: boolean;
  readonly format?: DiagnosticFormat;
  readonly debug?: boolean;
}

/** Writes what a run has to say: data to standard output, talk to standard error. */
export class Reporter {
  readonly isJson: boolean;
  readonly cwd: string;
  /** Colours for standard output. */
  readonly style: Style;
  readonly #options: ReportOptions;
  readonly #surroundings: Surroundings;
  readonly #errorStyle: Style;
  #hasProgress = false;

  constructor(surroundings: Surroundings, options: ReportOptions) {
    const { cwd, env, stdout, stderr } = surroundings;
    const isOff = options.color === false;
    this.cwd = cwd;
    this.isJson = options.json === true;
    this.style = styleFor(wantsColor(env, stdout.isTTY === true, isOff));
    this.#errorStyle = styleFor(wantsColor(env, stderr.isTTY === true, isOff));
    this.#options = options;
    this.#surroundings = surroundings;
  }

  /** Writes talk, unless `--quiet`. */
  say(text: string): void {
    if (this.#options.quiet !== true) this.#talk(`${text}\n`);
  }

  /** Shows what is being done, on a terminal, until something else is written. */
  progress(text: string): void {
    const { stderr } = this.#surroundings;
    if (this.#options.quiet === true || stderr.isTTY !== true) return;
    this.#clear();
    stderr.write(text);
    this.#hasProgress = true;
  }

  /** Writes an error, also with `--quiet`. */
  complain(text: string): void {
    this.#talk(`${this.#errorStyle.error("error:")} ${text}\n`);
  }

  /** Writes data; nothing when there is none. */
  print(text: string): void {
    this.#clear();
    if (text !== "") this.#surroundings.stdout.write(`${text}\n`);
  }

  /** Writes a JSON document: over several lines, or on one where more will follow. */
  printJson(value: unknown, isOneOfMany = false): void {
    this.print(isOneOfMany ? JSON.stringify(value) : JSON.stringify(value, null, 2));
  }

  /**
   * Writes diagnostics, as data where they are what was asked for. What to do is said once where
   * several in a row ask for the same.
   */
  diagnose(diagnostics: readonly Diagnostic[], areData: boolean): void {
    const { quiet, format = "text" } = this.#options;
    const style = areData ? this.style : this.#errorStyle;
    const shown = diagnostics.filter(
      ({ severity }) => areData || quiet !== true || severity === "error",
    );
    for (const [at, diagnostic] of shown.entries()) {
      const next = shown[at + 1];
      const isSame = next?.code === diagnostic.code && next.fix === diagnostic.fix;
      const { fix: _fix, ...rest } = diagnostic;
      const said = format === "text" && isSame ? rest : diagnostic;
      const text = formatDiagnostic(said, format, this.cwd, style);
      if (areData) this.print(text);
      else this.#talk(`${text}\n`);
    }
  }

  #talk(text: string): void {
    this.#clear();
    this.#surroundings.stderr.write(text);
  }

  #clear(): void {
    if (this.#hasProgress) this.#surroundings.stderr.write("\r\u001b[K");
    this.#hasProgress = false;
  }
}
