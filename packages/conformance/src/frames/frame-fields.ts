import { refuse } from "./frame-refusal.ts";
import type { HeaderReader } from "./header-reader.ts";

/** Members of a frame, as the control protocol writes them. */
export type FrameMembers = { readonly [member: string]: unknown };

/** A field, or several that make one. */
export type FrameField = (reader: HeaderReader) => unknown;

/** A number. */
export const number: FrameField = (reader) => reader.number();

/** 16 bytes. */
export const bytes16: FrameField = (reader) => reader.bytes16();

/** A text of at most so many bytes. */
export function text(most: number): FrameField {
  return (reader) => reader.string(most);
}

/** A number that stands for a word. */
export function word(...words: readonly string[]): FrameField {
  return (reader) => words[reader.number()] ?? refuse("invalid_member");
}

/** Fields one behind the other. */
export function fields(
  all: readonly (readonly [name: string, field: FrameField])[],
): (reader: HeaderReader) => FrameMembers {
  return (reader) => Object.fromEntries(all.map(([name, field]) => [name, field(reader)]));
}

/** Flags, and of those that are 1 the fields (spec 7.5). */
export function slots(
  all: readonly (readonly [name: string, field: FrameField])[],
): (reader: HeaderReader) => FrameMembers {
  return (reader) => {
    const flags = reader.number();
    if (flags >= 2 ** all.length) refuse("reserved_bits");
    const present = all.filter((_, bit) => ((flags >> bit) & 1) === 1);
    return fields(present)(reader);
  };
}

/** Tagged values in the order of their tags (spec 7.4); a value without a field is `true`. */
export function tagged(
  all: ReadonlyMap<number, readonly [name: string, field?: FrameField]>,
  needed: readonly string[],
): (reader: HeaderReader) => FrameMembers {
  return (reader) => {
    const members: { [member: string]: unknown } = {};
    let previous = -1;
    for (let count = reader.number(); count > 0; count -= 1) {
      const tag = reader.number();
      if (tag === previous) refuse("duplicate_key");
      if (tag < previous) refuse("unsorted_keys");
      previous = tag;
      const value = reader.value();
      const [name, field] = all.get(tag) ?? [];
      if (name === undefined && tag % 2 === 1) refuse("unknown_code");
      if (name === undefined) continue;
      members[name] = field === undefined ? true : field(value);
      if (field === undefined) value.none();
      else value.end();
    }
    if (needed.some((name) => members[name] === undefined)) refuse("truncated");
    return members;
  };
}

/** Pairs of names and values (spec 7.6). */
export const metadata: FrameField = (reader) => {
  const pairs: [string, string][] = [];
  let size = 0;
  for (let count = reader.number(); count > 0; count -= 1) {
    const name = reader.string(4_096);
    const value = reader.string(4_096);
    size += Buffer.byteLength(name) + Buffer.byteLength(value);
    if (size > 4_096) refuse("limit_exceeded");
    if (!/^[a-z0-9._-]{1,64}$/.test(name)) refuse("invalid_token");
    const [previous = ""] = pairs.at(-1) ?? [];
    if (name === previous) refuse("duplicate_key");
    if (name < previous) refuse("unsorted_keys");
    pairs.push([name, value]);
  }
  return Object.fromEntries(pairs);
};
