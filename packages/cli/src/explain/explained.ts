import type { IrIndex, IrJson } from "@twobyte/compiler/ir";
import type { Interpreter } from "@twobyte/interpreter";
import type { Row, RowError } from "./row.ts";

/** What frames are explained with. */
export interface ExplainContext {
  readonly index: IrIndex;
  readonly interpreter: Interpreter;
  /** At which they were written; the newest when left out. */
  readonly revision: number | undefined;
}

/** A frame or a message, explained. */
export interface Explained {
  readonly profile: "binary" | "text";
  /** The code of a frame. */
  readonly code?: string;
  /** `open`, `data`, `ping` and so on; `message` without a frame. */
  readonly kind: string;
  /** The method, or the message's type. */
  readonly name?: string;
  readonly rows: readonly Row[];
  /** The message in the JSON mapping, when it is whole. */
  readonly value?: IrJson;
}

/** What is wrong with a frame; undefined when nothing is. */
export function errorOf({ rows }: Explained): (RowError & { readonly offset: number }) | undefined {
  const row = rows.find(({ error }) => error !== undefined);
  return row?.error === undefined ? undefined : { ...row.error, offset: row.offset };
}
