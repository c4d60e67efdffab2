/** What was read of a header: the value, and where it stood. */
export interface Piece<Value> {
  readonly value: Value;
  readonly offset: number;
  readonly length: number;
  readonly raw: string;
}

/**
 * Reads the fields of a header one after the other, in one profile (spec 7.1). Throws a
 * `HeaderProblem` for what is not well-formed.
 */
export interface HeaderSource {
  number(): Piece<number>;
  /** @param limit most UTF-8 bytes; no bound when left out */
  string(limit?: number): Piece<string>;
  /** The value is hex. */
  bytes16(): Piece<string>;
  code(): Piece<string>;
  /** The fields of one tagged value (spec 7.4) as a source of their own; in binary with their size. */
  value(): { readonly size?: Piece<number>; readonly content: Piece<HeaderSource> };
  /** Whether nothing is left. */
  isAtEnd(): boolean;
  /** Where the next field, or the payload, begins. */
  position(): number;
}
