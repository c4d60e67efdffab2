// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { MessageCodec } from "@twobyte/wire";
import type { Counted, Dismissal, Enlisted, Progress, Range, Worker } from "./types.js";

/** How a Counted travels. */
export declare const CountedMessage: MessageCodec<Counted>;

/** How a Dismissal travels. */
export declare const DismissalMessage: MessageCodec<Dismissal>;

/** How a Enlisted travels. */
export declare const EnlistedMessage: MessageCodec<Enlisted>;

/** How a Progress travels. */
export declare const ProgressMessage: MessageCodec<Progress>;

/** How a Range travels. */
export declare const RangeMessage: MessageCodec<Range>;

/** How a Worker travels. */
export declare const WorkerMessage: MessageCodec<Worker>;
