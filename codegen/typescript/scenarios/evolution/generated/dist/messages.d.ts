// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
import type { Comment, NewTicket, Ticket, Watch } from "./types.js";

/** How a Comment travels. */
export declare const CommentMessage: MessageCodec<Comment>;

/** How a NewTicket travels. */
export declare const NewTicketMessage: MessageCodec<NewTicket>;

/** How a Ticket travels. */
export declare const TicketMessage: MessageCodec<Ticket>;

/** How a Watch travels. */
export declare const WatchMessage: MessageCodec<Watch>;
