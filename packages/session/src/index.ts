/**
 * The protocol engine without I/O (spec chapter 7): frames, sessions, streams and errors. Transports
 * are built on it; programs use `@twobyte/client` and `@twobyte/server`.
 *
 * @packageDocumentation
 */

export type { CallRequest } from "./engine/call-link.ts";
export type { Callee, CallPort, Serving } from "./engine/call-port.ts";
export type { Carrier } from "./engine/carrier.ts";
export type { Connection } from "./engine/connection.ts";
export type { Engine } from "./engine/engine.ts";
export { closeCode, refusal, withDetail, withProcessed } from "./engine/error-frames.ts";
export { exhausted, PAUSE_MS } from "./engine/exhausted.ts";
export {
  type Identity,
  identityOf,
  type ProtocolDescription,
  type RevisionDescription,
} from "./engine/identity.ts";
export { isInRevision, type MethodKind, type MethodShape } from "./engine/method-shape.ts";
export { DEFAULT_PARAMETERS, type Parameters, parametersFrom } from "./engine/parameters.ts";
export { type PayloadCodec, rawPayload } from "./engine/payload-codec.ts";
export {
  DEFAULT_SERVER_PARAMETERS,
  type ServerParameters,
  serverParametersFrom,
} from "./engine/server-parameters.ts";
export { sharedMessage } from "./engine/shared-message.ts";
export type { EngineSink, SessionSink } from "./engine/sink.ts";
export { type RawDetail, Stream, type StreamReceiver } from "./engine/stream.ts";
export { type BucketSize, TokenBucket } from "./engine/token-bucket.ts";
export { TokenBuckets } from "./engine/token-buckets.ts";
export {
  type ErrorCode,
  type ErrorScope,
  errorName,
  errorNumber,
  isErrorCode,
  type Processed,
  type Retry,
} from "./errors/error-code.ts";
export {
  type ErrorDetail,
  type ErrorOptions,
  isTwobyteError,
  TwobyteError,
} from "./errors/twobyte-error.ts";
export type { Metadata } from "./fields/metadata.ts";
export type { AckFrame } from "./frames/ack-frame.ts";
export type { AttachFrame } from "./frames/attach-frame.ts";
export type { AuthFrame } from "./frames/auth-frame.ts";
export { joinFrames, splitFrames } from "./frames/batch.ts";
export type { CancelFrame } from "./frames/cancel-frame.ts";
export type { Credentials } from "./frames/credentials.ts";
export type { CreditFrame } from "./frames/credit-frame.ts";
export type { DataFrame } from "./frames/data-frame.ts";
export { decodeFrame } from "./frames/decode-frame.ts";
export { encodeFrame } from "./frames/encode-frame.ts";
export type { EndFrame } from "./frames/end-frame.ts";
export type { ErrorBody } from "./frames/error-body.ts";
export type { Frame, IgnoredFrame, ProtocolFrame } from "./frames/frame.ts";
export { codeNumber, codeText, isCounted } from "./frames/frame-code.ts";
export type { GoodbyeFrame } from "./frames/goodbye-frame.ts";
export type { HelloFrame, OfferedRevisions } from "./frames/hello-frame.ts";
export type { LiveFrame } from "./frames/live-frame.ts";
export type { NumberFrame } from "./frames/number-frame.ts";
export type { Cursor, OpenFrame, OpenSlots } from "./frames/open-frame.ts";
export type { OpenedFrame } from "./frames/opened-frame.ts";
export type { PartFrame } from "./frames/part-frame.ts";
export type { PingFrame } from "./frames/ping-frame.ts";
export type { PongFrame } from "./frames/pong-frame.ts";
export type { NumberRange, Refusal } from "./frames/refusal.ts";
export type { RevisionFrame } from "./frames/revision-frame.ts";
export type { SessionErrorFrame } from "./frames/session-error-frame.ts";
export type { SkipFrame, SkipReason } from "./frames/skip-frame.ts";
export type { StreamErrorFrame } from "./frames/stream-error-frame.ts";
export type { Counts, RevisionMark, SessionLimits } from "./frames/tag-values.ts";
export type { ResumeTerms, SessionVerdict, WelcomeFrame } from "./frames/welcome-frame.ts";
export { type Clock, hostClock } from "./host/clock.ts";
export { MAX_TIMER, WakeTimer } from "./host/wake-timer.ts";
export { decodeMessage, encodeMessage } from "./messages/code-message.ts";
export { decodeMessageIn } from "./messages/decode-message.ts";
export { MessageQueue, type MissingReason, type QueueOwner } from "./messages/message-queue.ts";
export {
  type MessageShape,
  type MethodMessage,
  messageByCode,
  messageByName,
  type Tagged,
} from "./messages/message-shape.ts";
export { type OutgoingData, type Payload, type Profile, profileOf, sizeOf } from "./payload.ts";
export { binary } from "./profiles/binary.ts";
export type { ProfileCodec } from "./profiles/profile-codec.ts";
export { profileNamed } from "./profiles/profiles.ts";
export { text } from "./profiles/text.ts";
export { IncomingPosts, type PostOutcome, type PostTarget } from "./transport/incoming-posts.ts";
export { OutgoingPosts } from "./transport/outgoing-posts.ts";
export { PollAnswers, type PollRefusal, type PollReply } from "./transport/poll-answers.ts";
export {
  joinRequest,
  MAX_HEAD,
  type RequestHead,
} from "./transport/request-head.ts";
export { type RequestBody, splitRequest } from "./transport/split-request.ts";
export { takeBatch } from "./transport/take-batch.ts";
