/**
 * The command `twobyte` as a function, for programs that run it without a process of its own.
 *
 * @packageDocumentation
 */

export type { ExitCode } from "./exit-code.ts";
export type { Output, Surroundings } from "./output/reporter.ts";
export { run } from "./run.ts";
