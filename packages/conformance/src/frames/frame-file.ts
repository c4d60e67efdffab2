import type { Profile } from "../codec/operation.ts";
import type { FrameMembers } from "./frame-fields.ts";

/** The cases of frames: pure data (`spec/schemas/frame-cases.schema.json`). */
export interface FrameFile {
  readonly formatVersion: "1.2";
  /** Codes that open a stream; all others of applications are those of messages. */
  readonly methods: readonly string[];
  readonly cases: readonly FrameCase[];
}

interface AnyFrameCase {
  /** `AREA-nnnn`, for ever; kept in `ids.lock.json`. */
  readonly name: string;
  readonly about: string;
  readonly req: readonly string[];
}

/** The frames are written as these bytes and this text, and they are read as the frames. */
export interface FrameExampleCase extends AnyFrameCase {
  readonly kind: "frames";
  /** As the control protocol writes frames, payloads in hex. */
  readonly binaryFrames: readonly FrameMembers[];
  /** The same with payloads as text. */
  readonly textFrames: readonly FrameMembers[];
  /** Lower-case hex of one transport message. */
  readonly binary: string;
  readonly text: string;
}

/** A transport message that is refused. */
export interface FrameRefusedCase extends AnyFrameCase {
  readonly kind: "refused";
  readonly profile: Profile;
  /** Name of the example that differs in this defect, and is accepted. */
  readonly twin: string;
  readonly bytes?: string;
  readonly text?: string;
  /** The codec error's code (spec chapter 6). */
  readonly error: string;
}

/** A transport message that is read as the frames, and that nobody writes. */
export interface FrameReadCase extends AnyFrameCase {
  readonly kind: "read";
  readonly profile: Profile;
  readonly bytes?: string;
  readonly text?: string;
  readonly frames: readonly FrameMembers[];
}

/** Frames that an encoder refuses, in both profiles. */
export interface FrameUnwritableCase extends AnyFrameCase {
  readonly kind: "unwritable";
  /** Name of the example that has a frame of this kind, and is written. */
  readonly twin: string;
  /** As the control protocol writes frames; a payload means something in either profile. */
  readonly frames: readonly FrameMembers[];
  /** The codec error's code (spec chapter 6). */
  readonly error: string;
  /** What a language needs to hold the frames at all: strings of UTF-16 units, or values of any type. */
  readonly host?: "utf16" | "loose-types";
}

/** One case, by its `kind`. */
export type FrameCase = FrameExampleCase | FrameRefusedCase | FrameReadCase | FrameUnwritableCase;
