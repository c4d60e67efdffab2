/** Which defects were tried where: a second try in the same slot shows nothing new. */
export class Tried {
  readonly #seen = new Set<string>();

  /** Whether a defect was not yet tried at a place of this path; list items count as one. */
  isNew(
    { kind, put }: { readonly kind: string; readonly put: readonly number[] | string },
    path: string,
  ): boolean {
    const place = path.replaceAll(/\[(?:[0-9]+|"(?:\\.|[^"\\])*")\]/g, "[]");
    const bits = kind.startsWith("reserved bit") ? String(put) : "";
    const key = `${kind}\n${place}\n${bits}`;
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }
}
