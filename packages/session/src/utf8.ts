declare const TextEncoder: new () => {
  encode(text: string): Uint8Array<ArrayBuffer>;
  encodeInto(text: string, into: Uint8Array): unknown;
};
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** Texts as UTF-8. */
export const utf8Encoder: InstanceType<typeof TextEncoder> = new TextEncoder();

/** Throws for what is no UTF-8; a byte order mark is a character like any other. */
export const utf8Decoder: InstanceType<typeof TextDecoder> = new TextDecoder("utf-8", {
  fatal: true,
  ignoreBOM: true,
});
