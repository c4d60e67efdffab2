import type { Field } from "../fields/field.ts";
import { ackFields } from "./ack-frame.ts";
import { attachFields } from "./attach-frame.ts";
import { authFields } from "./auth-frame.ts";
import { cancelFields } from "./cancel-frame.ts";
import { creditFields } from "./credit-frame.ts";
import { endFields } from "./end-frame.ts";
import type { ProtocolFrame } from "./frame.ts";
import * as code from "./frame-code.ts";
import { goodbyeFields } from "./goodbye-frame.ts";
import { helloFields } from "./hello-frame.ts";
import { liveFields } from "./live-frame.ts";
import { numberFields } from "./number-frame.ts";
import { openedFields } from "./opened-frame.ts";
import { partFields } from "./part-frame.ts";
import { pingFields } from "./ping-frame.ts";
import { pongFields } from "./pong-frame.ts";
import { revisionFields } from "./revision-frame.ts";
import { sessionErrorFields } from "./session-error-frame.ts";
import { skipFields } from "./skip-frame.ts";
import { streamErrorFields } from "./stream-error-frame.ts";
import { welcomeFields } from "./welcome-frame.ts";

type Kind = ProtocolFrame["kind"];
type FrameOf<K extends Kind> = Extract<ProtocolFrame, { readonly kind: K }>;

/** What is said of each frame of the protocol's own: its code, and its fields behind the code. */
export const PROTOCOL_FRAMES: {
  readonly [K in Kind]: { readonly code: number; readonly fields: Field<Omit<FrameOf<K>, "kind">> };
} = {
  opened: { code: code.OPENED, fields: openedFields },
  end: { code: code.END, fields: endFields },
  cancel: { code: code.CANCEL, fields: cancelFields },
  streamError: { code: code.STREAM_ERROR, fields: streamErrorFields },
  skip: { code: code.SKIP, fields: skipFields },
  part: { code: code.PART, fields: partFields },
  revision: { code: code.REVISION, fields: revisionFields },
  hello: { code: code.HELLO, fields: helloFields },
  welcome: { code: code.WELCOME, fields: welcomeFields },
  goodbye: { code: code.GOODBYE, fields: goodbyeFields },
  attach: { code: code.ATTACH, fields: attachFields },
  live: { code: code.LIVE, fields: liveFields },
  ping: { code: code.PING, fields: pingFields },
  pong: { code: code.PONG, fields: pongFields },
  ack: { code: code.ACK, fields: ackFields },
  credit: { code: code.CREDIT, fields: creditFields },
  auth: { code: code.AUTH, fields: authFields },
  sessionError: { code: code.SESSION_ERROR, fields: sessionErrorFields },
  number: { code: code.NUMBER, fields: numberFields },
};

const KINDS = new Map(
  (Object.keys(PROTOCOL_FRAMES) as Kind[]).map((kind) => [PROTOCOL_FRAMES[kind].code, kind]),
);

/** The kind of the frame with a code; `undefined` when there is none. */
export function kindOf(number: number): Kind | undefined {
  return KINDS.get(number);
}
