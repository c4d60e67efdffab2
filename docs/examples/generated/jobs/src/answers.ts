// @generated from the schema of example.jobs. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type { Counted, Enlisted, Progress } from "./types.js";

/** What `Dispatch.enlist` answers. */
export type DispatchEnlistAnswer = Enlisted;

/** What `Work.count` answers. */
export type WorkCountAnswer = 
  | { readonly message: "Counted"; readonly value: Counted }
  | { readonly message: "Progress"; readonly value: Progress };
