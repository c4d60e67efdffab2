import type { EnumForm } from "./touch.ts";
import type { Value, Workload } from "./workload.ts";

/** What goes over the wire. Bytes handed to `decode` are Node Buffers that lie in one slab. */
export type Wire = Uint8Array | string;

/** A codec made ready for one workload. Only `encode` and `decode` are timed. */
export interface Codec {
  /** Encodes an input. The result must stay valid when the next value is encoded. */
  encode(input: unknown): Wire;
  /** Decodes to a plain object with the field names of the schema. */
  decode(wire: Wire): unknown;
  /** Turns a neutral value into what `encode` takes; the neutral value itself without it. */
  input?(value: Value): unknown;
  /** Cleans a decoded value before it is compared with its source; never timed. */
  output?(decoded: unknown): unknown;
  /** How enums come out of `decode`; ordinals unless told. */
  readonly enums?: EnumForm;
}

/** Why a codec can't carry a workload; printed and put under the table. */
export interface Unfit {
  readonly unfit: string;
}

/** A codec to be compared, for all workloads. */
export interface Peer {
  /** Short and unique; the name on the command line and in the JSON report. */
  readonly name: string;
  /** The table's row. */
  readonly label: string;
  /** Its packages, for the list of versions. */
  readonly packages: readonly string[];
  /** How it was used, where one could use it otherwise. */
  readonly note?: string;
  prepare(workload: Workload): Codec | Unfit | Promise<Codec | Unfit>;
}

/** Which of the targets a subject answers for; `browser` is reported and has no target. */
export type SubjectRole = "binary" | "hints" | "text" | "browser";

/** Our own codec in one of its forms: a peer that is judged instead of being a yardstick. */
export interface Subject extends Peer {
  /** The forms of one codec share a family; it is what `--subject` names. */
  readonly family: string;
  readonly role: SubjectRole;
}

/** Loads one codec without loading the others, so that a process holds only the one it measures. */
export interface Loader<T extends Peer> {
  readonly name: string;
  load(): Promise<T>;
}

export function isUnfit(prepared: Codec | Unfit): prepared is Unfit {
  return "unfit" in prepared;
}
