/** In use from `since` up to, not including, `removed`. */
export interface Lifetime {
  readonly since: number;
  readonly removed?: number;
}

/** Whether something is in use at a revision. */
export function isLiveAt(life: Lifetime, revision: number): boolean {
  return life.since <= revision && (life.removed === undefined || life.removed > revision);
}
