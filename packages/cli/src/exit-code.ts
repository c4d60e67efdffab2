/** How a run ended: fine, with findings in what it was given, called wrongly, or by our fault. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The exit codes by name. */
export const exitCodes = { fine: 0, findings: 1, usage: 2, fault: 3 } as const;
