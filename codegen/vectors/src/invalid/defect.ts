/** A defect that is put in the place of a row's bytes. */
export interface Defect {
  /** Of one kind there is one case a message; part of the case's meaning. */
  readonly kind: string;
  readonly about: string;
  readonly error: string;
  readonly req: readonly string[];
  /** Where the row's bytes begin that are replaced, and how many are. */
  readonly at: number;
  readonly drop: number;
  readonly put: readonly number[];
}
