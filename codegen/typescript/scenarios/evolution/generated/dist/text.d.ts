// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { TextReader } from "@twobyte/wire";
import type {
  ChangeClosed,
  ChangeMoved,
  ChangeOpened,
  ChangeRenamed,
  Comment,
  NewTicket,
  Ticket,
  Watch,
} from "./types.js";

export declare function formatChangeClosed(value: ChangeClosed): string;

export declare function parseChangeClosed(r: TextReader): ChangeClosed;

export declare function formatChangeMoved(value: ChangeMoved): string;

export declare function parseChangeMoved(r: TextReader): ChangeMoved;

export declare function formatChangeOpened(value: ChangeOpened): string;

export declare function parseChangeOpened(r: TextReader): ChangeOpened;

export declare function formatChangeRenamed(value: ChangeRenamed): string;

export declare function parseChangeRenamed(r: TextReader): ChangeRenamed;

export declare function formatComment(value: Comment, revision: number): string;

export declare function parseComment(r: TextReader, revision: number): Comment;

export declare function formatNewTicket(value: NewTicket, revision: number): string;

export declare function parseNewTicket(r: TextReader, revision: number): NewTicket;

export declare function formatTicket(value: Ticket, revision: number): string;

export declare function parseTicket(r: TextReader, revision: number): Ticket;

export declare function formatWatch(value: Watch): string;

export declare function parseWatch(r: TextReader): Watch;
