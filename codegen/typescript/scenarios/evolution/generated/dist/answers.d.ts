// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Comment, Ticket } from "./types.js";

/** What `Tickets.open` answers. */
export type TicketsOpenAnswer = Ticket;

/** What `Tickets.watch` answers. */
export type TicketsWatchAnswer = 
  | { readonly message: "Comment"; readonly value: Comment }
  | { readonly message: "Ticket"; readonly value: Ticket };
