/**
 * As much of `text` from `from` on as takes at most `limit` bytes of UTF-8, whole Unicode scalar
 * values only (R-FRAME-29). `limit` is at least 4.
 */
export function cutText(text: string, from: number, limit: number): string {
  let size = 0;
  let to = from;
  while (to < text.length) {
    const point = text.codePointAt(to) as number;
    const bytes = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (size + bytes > limit) break;
    size += bytes;
    //@fault character-cut suite R-FRAME-29 to += 1;
    to += bytes === 4 ? 2 : 1;
  }
  return text.slice(from, to);
}
