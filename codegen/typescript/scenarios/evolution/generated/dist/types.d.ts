// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

export interface ChangeClosed {
  kind: "closed";
  by: string;
  reason: number;
}

export interface ChangeMoved {
  kind: "moved";
  by: string;
  to: string;
}

export interface ChangeOpened {
  kind: "opened";
  by: string;
}

export interface ChangeRenamed {
  kind: "renamed";
  by: string;
  title: string;
}

export interface Comment {
  ticket: number;
  text: string;
  reaction: Reaction;
  answers?: number | undefined;
}

export interface NewTicket {
  title: string;
  state: State;
  parent?: number | undefined;
}

export interface Ticket {
  number: number;
  title: string;
  state: State;
  changes: readonly Change[];
  labels: readonly string[];
  byState: ReadonlyMap<State, number>;
  /** In milliseconds since 1970-01-01T00:00Z. */
  closedAt?: number | null | undefined;
}

export interface Watch {
  /** In milliseconds since 1970-01-01T00:00Z. */
  from: number;
}

export type Reaction = "like" | "doubt" | "cheer";

export type State = "open" | "closed" | "merged" | "split";

export type Change = ChangeOpened | ChangeClosed | ChangeMoved | ChangeRenamed;
