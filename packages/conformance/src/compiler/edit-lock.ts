/** A lock's text with some of it in place of other, everywhere. Throws an `Error` for what is not in it. */
export function editLock(
  text: string,
  replace: readonly (readonly [from: string, to: string])[],
): string {
  return replace.reduce((edited, [from, to]) => {
    if (!edited.includes(from)) throw new Error(`The lock has no ${from}.`);
    return edited.replaceAll(from, to);
  }, text);
}
