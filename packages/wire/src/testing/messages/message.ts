import type { BinaryReader } from "../../binary/reader.ts";
import type { BinaryWriter } from "../../binary/writer.ts";
import type { TextReader } from "../../text/reader.ts";
import type { Random } from "../random.ts";

/** A message in both profiles, written by hand as generated code is. */
export interface TestMessage<T> {
  readonly name: string;
  readonly write: (w: BinaryWriter, value: T) => void;
  readonly read: (r: BinaryReader) => T;
  readonly format: (value: T) => string;
  readonly parse: (r: TextReader) => T;
  readonly random: (random: Random) => T;
  /** Entries of lists and maps, and structs, that were made since it was set to 0. */
  readonly made: { entries: number };
}
