// @generated from the schema of scenario.evolution. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BinaryReader, BinaryWriter } from "@twobyte/wire";
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

export declare function writeChangeClosed(w: BinaryWriter, value: ChangeClosed): void;

export declare function readChangeClosed(r: BinaryReader): ChangeClosed;

export declare function writeChangeMoved(w: BinaryWriter, value: ChangeMoved): void;

export declare function readChangeMoved(r: BinaryReader): ChangeMoved;

export declare function writeChangeOpened(w: BinaryWriter, value: ChangeOpened): void;

export declare function readChangeOpened(r: BinaryReader): ChangeOpened;

export declare function writeChangeRenamed(w: BinaryWriter, value: ChangeRenamed): void;

export declare function readChangeRenamed(r: BinaryReader): ChangeRenamed;

export declare function writeComment(w: BinaryWriter, value: Comment, revision: number): void;

export declare function readComment(r: BinaryReader, revision: number): Comment;

export declare function writeNewTicket(w: BinaryWriter, value: NewTicket, revision: number): void;

export declare function readNewTicket(r: BinaryReader, revision: number): NewTicket;

export declare function writeTicket(w: BinaryWriter, value: Ticket, revision: number): void;

export declare function readTicket(r: BinaryReader, revision: number): Ticket;

export declare function writeWatch(w: BinaryWriter, value: Watch): void;

export declare function readWatch(r: BinaryReader): Watch;
