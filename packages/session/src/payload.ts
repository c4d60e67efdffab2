/** The two forms of everything on the wire; a session has one of them for ever. */
export type Profile = "binary" | "text";

/** A message, or a piece of one, as it travels: bytes in the binary profile, a string in text. */
export type Payload = Uint8Array | string;

/** A transport message to send. */
export type OutgoingData = Uint8Array<ArrayBuffer> | string;

/** The profile that a payload or a frame is written in. */
export function profileOf(data: Payload): Profile {
  return typeof data === "string" ? "text" : "binary";
}

/** Bytes that `data` takes on the wire: those of its UTF-8 form when it is text. */
export function sizeOf(data: Payload): number {
  return typeof data === "string" ? utf8Length(data) : data.length;
}

/** Whether `data` takes more than `limit` bytes; long text is looked at only where it may. */
export function isLonger(data: Payload, limit: number): boolean {
  if (data.length > limit) return true;
  return typeof data === "string" && data.length * 3 > limit && utf8Length(data) > limit;
}

/** How many bytes of UTF-8 `text` takes; each half of a surrogate pair counts two. */
export function utf8Length(text: string): number {
  let size = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) size += unit < 0x800 || (unit & 0xf800) === 0xd800 ? 1 : 2;
  }
  return size;
}

/** The same bytes in memory of their own. (The `slice` of Node's buffers makes no copy.) */
export function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
