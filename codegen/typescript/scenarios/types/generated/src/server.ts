// @generated from the schema of scenario.types. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { BoundService, CallContext, ServerStreamMethod } from "@twobyte/server/codegen1";
import { bindServerStream } from "@twobyte/server/codegen1";
import type { TypesEveryAnswer } from "./answers.js";
import {
  ConstraintsMessage,
  DefaultsMessage,
  EmptyMessage,
  GroveMessage,
  MapsMessage,
  PresenceMessage,
  ScalarsMessage,
  SeriesMessage,
} from "./messages.js";
import type { Empty } from "./types.js";

export type { TypesEveryAnswer } from "./answers.js";

export { protocol } from "./protocol.js";

export interface TypesService {
  every(input: Empty, context: CallContext): AsyncIterable<TypesEveryAnswer> | Iterable<TypesEveryAnswer>;
}

const typesEvery: ServerStreamMethod<Empty, TypesEveryAnswer> = {
  service: "Types",
  name: "every",
  code: "Ev",
  kind: "serverStream",
  since: 1,
  maxBytes: 1048576,
  auth: { mode: "principal", scopes: [] },
  input: EmptyMessage,
  outputs: [{ codec: ConstraintsMessage, since: 1 }, { codec: DefaultsMessage, since: 1 }, { codec: GroveMessage, since: 1 }, { codec: MapsMessage, since: 1 }, { codec: PresenceMessage, since: 1 }, { codec: ScalarsMessage, since: 1 }, { codec: SeriesMessage, since: 1 }],
  errors: [],
  tagged: true,
};

/** Puts an implementation behind the service Types, to hand to `serve`. */
export function bindTypes(service: TypesService): BoundService {
  return {
    name: "Types",
    methods: [
      bindServerStream(typesEvery, (input, context) => service.every(input, context)),
    ],
  };
}
