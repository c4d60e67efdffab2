/** A float by its bits, for example `f64:3ff8000000000000`, so that every NaN and zero shows. */
export function floatBits(width: "f32" | "f64", value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  if (width === "f64") view.setFloat64(0, value);
  else view.setFloat32(0, value);
  const bits = width === "f64" ? view.getBigUint64(0) : BigInt(view.getUint32(0));
  const one = width === "f64" ? 0x7ff8000000000000n : 0x7fc00000n;
  return `${width}:${(Number.isNaN(value) ? one : bits).toString(16).padStart(width === "f64" ? 16 : 8, "0")}`;
}

/** Undoes `floatBits`; undefined for any other text. */
export function fromFloatBits(text: string): number | undefined {
  const match = /^(f64:[0-9a-f]{16}|f32:[0-9a-f]{8})$/.exec(text);
  if (match === null) return undefined;
  const view = new DataView(new ArrayBuffer(8));
  const bits = BigInt(`0x${text.slice(4)}`);
  if (text.startsWith("f64")) {
    view.setBigUint64(0, bits);
    return view.getFloat64(0);
  }
  view.setUint32(0, Number(bits));
  return view.getFloat32(0);
}
