/** Where a defect stands in what is decoded. */
export interface DefectPlace {
  readonly profile: "binary" | "text";
  /** First byte or unit that is wrong. */
  readonly from: number;
  /** Behind the last one. */
  readonly end: number;
  /** Of the whole input. */
  readonly length: number;
}

/**
 * The first and the last offset that a decoder may tell (spec chapter 6): it stands at the wrong
 * value, or behind it no further than it has to read to find out.
 */
export function spanOf(
  { code, offset }: { readonly code: string; readonly offset: number },
  { profile, from, end, length }: DefectPlace,
): readonly [from: number, to: number] {
  const isLate = code === "truncated" || code === "trailing" || code === "depth_exceeded";
  const isOfBits = profile === "binary" && (code === "reserved_bits" || code === "invalid_member");
  const behind = profile === "text" ? end + 1 : end;
  return [Math.min(offset, from), isLate || isOfBits ? length : Math.max(offset, behind)];
}
