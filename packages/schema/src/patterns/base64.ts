const group = "[A-Za-z0-9+/]{4}";
const oneByte = "[A-Za-z0-9+/][AQgw]==";
const twoBytes = "[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=";

/**
 * Regular expression, without anchors, of canonical base64: padded, unused bits zero. Matches
 * exactly the texts of `minimum` to `maximum` bytes, both included.
 */
export function base64Pattern(minimum = 0, maximum: number = Number.POSITIVE_INFINITY): string {
  if (minimum <= 0 && maximum === Number.POSITIVE_INFINITY)
    return `(?:${group})*(?:${oneByte}|${twoBytes})?`;
  const parts = ["", oneByte, twoBytes].flatMap((tail, bytes) => {
    const from = Math.max(0, Math.ceil((minimum - bytes) / 3));
    const to = Math.floor((maximum - bytes) / 3);
    return from > to ? [] : [`(?:${group}){${from},${Number.isFinite(to) ? to : ""}}${tail}`];
  });
  return `(?:${parts.join("|")})`;
}
