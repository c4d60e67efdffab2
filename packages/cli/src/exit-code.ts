/**
 * How a run ended: 0 fine, 1 findings in what it was given, 2 called wrongly, 3 a fault of ours, 4
 * nothing was scored of a subject.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

/** The exit codes by name. */
export const exitCodes = { fine: 0, findings: 1, usage: 2, fault: 3, unscored: 4 } as const;
