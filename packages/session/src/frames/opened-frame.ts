import type { Field } from "../fields/field.ts";
import { number, record, string } from "../fields/field.ts";
import { MAX_NAME } from "./limits.ts";

/** `!O`: a subscription or a resumable stream has begun, at this place of its log. Counted. */
export interface OpenedFrame {
  readonly kind: "opened";
  /** The stream's id. */
  readonly stream: number;
  /** The id under which the data comes: the same, or that of a topic's subscribers. */
  readonly id: number;
  /** Changes when continuity of the log cannot be shown; at most 64 UTF-8 bytes. */
  readonly epoch: string;
  /** Of the first item to come. */
  readonly offset: number;
}

/** Its fields, behind the code. */
export const openedFields: Field<Omit<OpenedFrame, "kind">> = record({
  stream: number,
  id: number,
  epoch: string(MAX_NAME),
  offset: number,
});
