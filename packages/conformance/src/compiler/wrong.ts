/** Something that a compiler gave is not what it had to be. */
export class Wrong extends Error {
  override readonly name = "Wrong";
  /** In few words and without any value, for fingerprints. */
  readonly kind: string;
  readonly expected: string;
  readonly seen: string;

  constructor(kind: string, expected: string, seen: string) {
    super(`${kind}: expected ${expected}, got ${seen}`);
    this.kind = kind;
    this.expected = expected;
    this.seen = seen;
  }
}

/** A value as JSON, cut where it is long. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length <= 400 ? text : `${text.slice(0, 400)}…`;
}
