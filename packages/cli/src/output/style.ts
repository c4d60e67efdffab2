import pc from "picocolors";

/** Colours, or none. */
export interface Style {
  place(text: string): string;
  error(text: string): string;
  warning(text: string): string;
  faint(text: string): string;
  strong(text: string): string;
}

/** The colours for a stream: only on a terminal, never when `NO_COLOR` is set. */
export function styleFor(isColored: boolean): Style {
  const colors = pc.createColors(isColored);
  return {
    place: colors.cyan,
    error: colors.red,
    warning: colors.yellow,
    faint: colors.dim,
    strong: colors.bold,
  };
}

/** Whether a stream gets colours. `FORCE_COLOR` asks for them where there is no terminal. */
export function wantsColor(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
  isOff: boolean,
): boolean {
  const isSet = (name: string): boolean => (env[name] ?? "") !== "";
  if (isOff || isSet("NO_COLOR")) return false;
  if (isSet("FORCE_COLOR")) return env["FORCE_COLOR"] !== "0";
  return isTerminal && env["TERM"] !== "dumb";
}
