import { makeWorkload } from "../workload.ts";
import { token } from "../workloads/token.ts";

/** What is sent: the codec benchmark's `token`. */
export interface Token {
  readonly stream: number;
  readonly seq: number;
  readonly text: string;
}

/** The workload's instances. */
export const tokens: readonly Token[] = makeWorkload(token).values as unknown as readonly Token[];

/** The one that stands at this place of an endless row of them. */
export function tokenAt<T>(row: readonly T[], index: number): T {
  return row[index % row.length] as T;
}
