import type { OutgoingData } from "@twobyte/session";

/**
 * A hello with more entries behind its own (spec 7.4). Each is a tag and its fields, which are
 * strings; tags are below 128, and values shorter than 128 bytes. A hello has fewer than ten entries.
 */
export function withTags(
  hello: OutgoingData,
  tags: readonly (readonly [tag: number, ...fields: string[]])[],
): OutgoingData {
  if (tags.length === 0) return hello;
  if (typeof hello === "string") {
    const count = Number(hello[2]) + tags.length;
    // A value is one token: what separates its fields is escaped once more.
    const entries = tags.map(([tag, ...fields]) => `\u001f${tag}\u001f${fields.join("\\s")}`);
    return `${hello.slice(0, 2)}${count}${hello.slice(3)}${entries.join("")}`;
  }
  const entries = tags.map(([tag, ...fields]) => {
    const value = Buffer.concat(
      fields.map((field) => Buffer.from([field.length, ...Buffer.from(field)])),
    );
    return Buffer.from([tag, value.length, ...value]);
  });
  const bytes = Buffer.concat([hello, ...entries]);
  bytes[2] = (bytes[2] ?? 0) + tags.length;
  return new Uint8Array(bytes);
}
