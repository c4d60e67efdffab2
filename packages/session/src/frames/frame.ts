import type { AckFrame } from "./ack-frame.ts";
import type { AttachFrame } from "./attach-frame.ts";
import type { AuthFrame } from "./auth-frame.ts";
import type { CancelFrame } from "./cancel-frame.ts";
import type { CreditFrame } from "./credit-frame.ts";
import type { DataFrame } from "./data-frame.ts";
import type { EndFrame } from "./end-frame.ts";
import type { GoodbyeFrame } from "./goodbye-frame.ts";
import type { HelloFrame } from "./hello-frame.ts";
import type { LiveFrame } from "./live-frame.ts";
import type { NumberFrame } from "./number-frame.ts";
import type { OpenFrame } from "./open-frame.ts";
import type { OpenedFrame } from "./opened-frame.ts";
import type { PartFrame } from "./part-frame.ts";
import type { PingFrame } from "./ping-frame.ts";
import type { PongFrame } from "./pong-frame.ts";
import type { RevisionFrame } from "./revision-frame.ts";
import type { SessionErrorFrame } from "./session-error-frame.ts";
import type { SkipFrame } from "./skip-frame.ts";
import type { StreamErrorFrame } from "./stream-error-frame.ts";
import type { WelcomeFrame } from "./welcome-frame.ts";

/** Any frame of the protocol's own: its code is fixed. */
export type ProtocolFrame =
  | OpenedFrame
  | EndFrame
  | CancelFrame
  | StreamErrorFrame
  | SkipFrame
  | PartFrame
  | RevisionFrame
  | HelloFrame
  | WelcomeFrame
  | GoodbyeFrame
  | AttachFrame
  | LiveFrame
  | PingFrame
  | PongFrame
  | AckFrame
  | CreditFrame
  | AuthFrame
  | SessionErrorFrame
  | NumberFrame;

/** Any frame (spec 7.2), told apart by `kind`. */
export type Frame = OpenFrame | DataFrame | ProtocolFrame;

/** A frame of a later version that is to be passed over: `!` and a lower-case letter. */
export interface IgnoredFrame {
  readonly kind: "ignored";
  /** As a number; see `codeText`. */
  readonly code: number;
}
