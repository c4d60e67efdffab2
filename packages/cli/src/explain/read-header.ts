import { errorNames } from "./frame-table.ts";
import type { HeaderField, Slot, Tag } from "./header-field.ts";
import { number, string, word } from "./header-field.ts";
import type { HeaderSource, Piece } from "./header-source.ts";
import type { Row } from "./row.ts";
import { HeaderProblem } from "./row.ts";

/** R-FRAME-36 */
const codeForm = /^([A-Za-z][0-9A-Za-z]|![A-Za-z])$/;

/** What a header says about the payload behind it. */
export interface HeaderFacts {
  /** The code of an error's detail. */
  detail?: string;
  /** The code of the message that a part belongs to. */
  code?: string;
  /** Numbers, flags and words by the name of their field. */
  readonly numbers: Map<string, number>;
}

/** Most bytes of all names and values of metadata. */
const metadataLimit = 4096;

/** Reads the fields of a header into rows, up to the first error, which it throws. */
export class HeaderReading {
  readonly rows: Row[];
  readonly facts: HeaderFacts = { numbers: new Map() };

  constructor(rows: Row[]) {
    this.rows = rows;
  }

  fields(source: HeaderSource, fields: readonly HeaderField[], path = ""): void {
    for (const field of fields) this.#field(source, field, path);
  }

  #field(source: HeaderSource, field: HeaderField, path: string): void {
    switch (field.kind) {
      case "number": {
        const { unit = "" } = field;
        const piece = source.number();
        this.facts.numbers.set(field.name, piece.value);
        this.#put(piece, path + field.name, "number", (value) => `${value} ${unit}`);
        return;
      }
      case "string":
        this.#put(source.string(field.limit), path + field.name, "string", JSON.stringify);
        return;
      case "bytes16":
        this.#put(source.bytes16(), path + field.name, "bytes16", String);
        return;
      case "code":
        this.facts.code = this.#code(source, path + field.name);
        return;
      case "word":
        this.#word(source, path, field.name, field.words);
        return;
      case "flags":
        this.#flags(source, field.slots, path);
        return;
      case "tags":
        this.#tags(source, field.tags, path);
        return;
      case "metadata":
        this.#metadata(source, path);
        return;
      case "error":
        this.#error(source, path);
        return;
      case "rule":
        if (field.holds(this.facts.numbers)) return;
        throw new HeaderProblem(field.code, source.position(), field.says);
    }
  }

  #code(source: HeaderSource, name: string): string {
    const piece = source.code();
    const value = this.#put(piece, name, "code", String);
    if (!codeForm.test(value)) throw problem(piece, "unknown_code", "This is no code.");
    return value;
  }

  #word(source: HeaderSource, path: string, name: string, words: readonly string[]): string {
    const piece = source.number();
    const said = words[piece.value];
    this.facts.numbers.set(name, piece.value);
    this.#put(piece, path + name, "word", (value) => `${value} ${said ?? ""}`);
    if (said !== undefined) return said;
    throw problem(piece, "invalid_member", `${piece.value} stands for no word of ${name}.`);
  }

  #flags(source: HeaderSource, slots: readonly Slot[], path: string): void {
    const set = this.#bits(
      source,
      slots.map(({ name }) => name),
      path,
    );
    for (const { name, fields } of slots.filter((slot) => set.has(slot.name))) {
      const [only] = fields;
      const isAlone = fields.length === 1 && only !== undefined && "name" in only;
      this.fields(source, fields, isAlone || name === "metadata" ? path : `${path}${name}.`);
    }
  }

  #bits(source: HeaderSource, names: readonly string[], path: string): ReadonlySet<string> {
    const piece = source.number();
    const set = names.filter((_, bit) => Math.floor(piece.value / 2 ** bit) % 2 === 1);
    this.#put(piece, `${path}flags`, "flags", (value) => `${value} ${set.join(", ")}`);
    if (piece.value < 2 ** names.length) return new Set(set);
    throw problem(piece, "reserved_bits", "A flag is set that must be zero.");
  }

  #tags(source: HeaderSource, tags: Readonly<Record<number, Tag>>, path: string): void {
    const count = source.number();
    this.#put(count, `${path}tags`, "count", String);
    const seen: number[] = [];
    for (let at = 0; at < count.value; at += 1)
      seen.push(this.#tag(source, tags, seen.at(-1), path));
    const missing = Object.entries(tags).filter(
      ([tag, { isNeeded }]) => isNeeded === true && !seen.includes(Number(tag)),
    );
    if (missing.length === 0) return;
    const names = missing.map(([tag, { name }]) => `${tag} (${name})`).join(", ");
    throw problem(count, "truncated", `The list lacks the tag ${names}.`);
  }

  #tag(
    source: HeaderSource,
    tags: Readonly<Record<number, Tag>>,
    before: number | undefined,
    path: string,
  ): number {
    const piece = source.number();
    const { value } = piece;
    const known = Object.hasOwn(tags, value) ? tags[value] : undefined;
    this.#put(piece, `${path}tag`, "tag", () => `${value} ${known?.name ?? "unknown"}`);
    if (before !== undefined && value <= before) {
      const code = value === before ? "duplicate_key" : "unsorted_keys";
      throw problem(piece, code, "The tags do not ascend.");
    }
    const { size, content } = source.value();
    if (size !== undefined) this.#put(size, `${path}size`, "size", (bytes) => `${bytes} bytes`);
    if (known === undefined && value % 2 === 1) {
      throw problem(piece, "unknown_code", `The odd tag ${value} is not known.`);
    }
    if (known === undefined) {
      this.#put(content, `${path}tag ${value}`, "value", () => "passed over");
      return value;
    }
    const isAlone = known.fields.length === 1;
    this.fields(content.value, known.fields, isAlone ? path : `${path}${known.name}.`);
    if (content.value.isAtEnd()) return value;
    throw problem(content, "trailing", `The value of ${known.name} goes on behind its last field.`);
  }

  #metadata(source: HeaderSource, path: string): void {
    const count = source.number();
    this.#put(count, `${path}metadata`, "count", String);
    let before: string | undefined;
    let size = 0;
    for (let at = 0; at < count.value; at += 1) {
      const name = source.string(metadataLimit);
      this.#put(name, `${path}metadata[${at}].name`, "string", JSON.stringify);
      const value = source.string(metadataLimit);
      this.#put(value, `${path}metadata[${at}].value`, "string", JSON.stringify);
      size += Buffer.byteLength(name.value) + Buffer.byteLength(value.value);
      if (size > metadataLimit) {
        throw problem(
          value,
          "limit_exceeded",
          `The metadata has more than ${metadataLimit} bytes.`,
        );
      }
      if (!/^[a-z0-9._-]{1,64}$/.test(name.value)) {
        throw problem(name, "invalid_token", "The name has other characters than a name may have.");
      }
      if (before !== undefined && name.value <= before) {
        const code = name.value === before ? "duplicate_key" : "unsorted_keys";
        throw problem(name, code, "The names do not ascend.");
      }
      before = name.value;
    }
  }

  #error(source: HeaderSource, path: string): void {
    const set = this.#bits(source, ["metadata", "detail"], path);
    const code = source.number();
    const name = errorNames[code.value - 1] ?? "unknown";
    this.#put(code, `${path}code`, "number", (value) => `${value} ${name}`);
    if (code.value === 0) throw problem(code, "invalid_member", "An error has a code above 0.");
    const retry = this.#word(source, path, "retry", ["never", "now", "after"]);
    if (retry === "after") this.#field(source, number("afterMs", "ms"), path);
    this.#field(source, word("processed", ["no", "maybe", "yes"]), path);
    this.#field(source, string("message", 1024), path);
    if (set.has("metadata")) this.#metadata(source, path);
    if (set.has("detail")) {
      this.facts.detail = this.#code(source, `${path}detail`);
    }
  }

  #put<Value>(
    piece: Piece<Value>,
    field: string,
    type: string,
    show: (value: Value) => string,
  ): Value {
    const { offset, length, raw, value } = piece;
    this.rows.push({ offset, length, raw, field, type, value: show(value).trim() });
    return value;
  }
}

function problem(piece: Piece<unknown>, code: string, message: string): HeaderProblem {
  return new HeaderProblem(code, piece.offset, message);
}
