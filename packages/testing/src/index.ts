/**
 * What tests of live connections need: `ChaosProxy` stands between a client and its server and does
 * to their connections what networks do, `MemoryNetwork` is a network without sockets, and
 * `ManualClock` stands in for time.
 *
 * @packageDocumentation
 */

export { ChaosProxyError, type ChaosProxyErrorCode } from "./chaos-proxy-error.ts";
export type { Clock } from "./clock.ts";
export type { Blackhole } from "./faults/blackhole.ts";
export type { Buffering } from "./faults/buffer.ts";
export type { ChunkRange } from "./faults/chunk.ts";
export type { CutAfter } from "./faults/cut-after.ts";
export type { Delay } from "./faults/delay.ts";
export type { BlockUpgrade, DirectionFaults, Faults } from "./faults/faults.ts";
export type { IdleCut } from "./faults/idle-cut.ts";
export type { CutKind } from "./faults/stage.ts";
export type { RequestLine } from "./http/head.ts";
export type {
  DuplicatedRequest,
  LoseResponse,
  LostResponse,
  RequestMatch,
} from "./http/request-rules.ts";
export { ManualClock } from "./manual-clock.ts";
export type { LaneState } from "./memory/lane.ts";
export type { MemoryFaults, MemoryNetworkOptions } from "./memory/memory-network.ts";
export { MemoryNetwork } from "./memory/memory-network.ts";
export type {
  MemoryCarrier,
  MemoryLink,
  MemoryMessage,
  MemoryServer,
} from "./memory/memory-server.ts";
export type { MemorySocket } from "./memory/memory-socket.ts";
export { ChaosProxy } from "./node/chaos-proxy.ts";
export type { ChaosProxyOptions, Upstream } from "./node/chaos-proxy-options.ts";
export type { ConnectionEnd, Flow, ProxyConnection } from "./proxy-connection.ts";
