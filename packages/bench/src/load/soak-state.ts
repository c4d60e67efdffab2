/** What a server holds on to. */
export interface SoakState {
  readonly sessions: number;
  readonly connections: number;
  readonly sockets: number;
  /** Listeners of the HTTP server and of the process. */
  readonly listeners: number;
  /** What keeps the process, by its kinds; see `process.getActiveResourcesInfo`. */
  readonly resources: Readonly<Record<string, number>>;
}

/** What there is more of than there was, such as `sessions: 2 more`. */
export function leftOver(before: SoakState, after: SoakState): string[] {
  const counts = ({ resources, ...rest }: SoakState): Record<string, number> => ({
    ...rest,
    ...resources,
  });
  const was = counts(before);
  return Object.entries(counts(after)).flatMap(([name, count]) => {
    const more = count - (was[name] ?? 0);
    return more > 0 ? [`${name}: ${more} more`] : [];
  });
}
