// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { JsonValue } from "@twobyte/wire";
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

export declare function changeClosedToJson(value: ChangeClosed): JsonValue;

export declare function changeClosedFromJson(json: unknown): ChangeClosed;

export declare function changeMovedToJson(value: ChangeMoved): JsonValue;

export declare function changeMovedFromJson(json: unknown): ChangeMoved;

export declare function changeOpenedToJson(value: ChangeOpened): JsonValue;

export declare function changeOpenedFromJson(json: unknown): ChangeOpened;

export declare function changeRenamedToJson(value: ChangeRenamed): JsonValue;

export declare function changeRenamedFromJson(json: unknown): ChangeRenamed;

export declare function commentToJson(value: Comment): JsonValue;

export declare function commentFromJson(json: unknown): Comment;

export declare function newTicketToJson(value: NewTicket): JsonValue;

export declare function newTicketFromJson(json: unknown): NewTicket;

export declare function ticketToJson(value: Ticket): JsonValue;

export declare function ticketFromJson(json: unknown): Ticket;

export declare function watchToJson(value: Watch): JsonValue;

export declare function watchFromJson(json: unknown): Watch;
