export type { ExitCode } from "./exit-code.ts";
export type { Output, Surroundings } from "./output/reporter.ts";
export { run } from "./run.ts";
