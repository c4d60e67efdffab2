/** A JSON pointer as a URI fragment, such as `#/definitions/Chat.owner`; names need no escapes. */
export function pointer(...names: readonly string[]): string {
  return `#/${names.join("/")}`;
}
