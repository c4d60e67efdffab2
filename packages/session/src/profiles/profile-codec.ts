import type { MessageHead } from "../engine/message-head.ts";
import type { Outbox, OutboxOwner } from "../engine/outbox.ts";
import type { FieldReader } from "../fields/field-reader.ts";
import type { FieldWriter } from "../fields/field-writer.ts";
import type { MessageShape } from "../messages/message-shape.ts";
import type { OutgoingData, Payload, Profile } from "../payload.ts";

/**
 * All that a session does differently in one profile. A session has one for ever and a client need
 * not have the other; data that a method is given is of the profile.
 */
export interface ProfileCodec {
  readonly name: Profile;
  /** Writes fields, behind a frame's code if there is one. Throws a `CodecError`. */
  write(code: number | undefined, fields: (w: FieldWriter) => void): OutgoingData;
  /** A reader for what stands at `from` and behind it; good until it is asked for again. */
  reader(data: Payload, from: number): FieldReader;
  /** Reads the header of a data frame (spec 7.2) into `head`. */
  head(data: Payload, head: MessageHead): void;
  /** One transport message for several frames. */
  join(frames: readonly Payload[]): OutgoingData;
  /** Whether a transport message is a batch. */
  isBatch(data: Payload): boolean;
  /** The frames of a batch, as views of it, of which each was checked (R-FRAME-33). */
  split(data: Payload): Payload[];
  /** Gathers frames for a transport, at most `maxFrame` bytes each; see `Outbox`. */
  outbox(maxFrame: number, owner: OutboxOwner): Outbox;
  /** Reads a whole payload as a message. */
  decode(codec: MessageShape, payload: Payload, revision: number): unknown;
}
