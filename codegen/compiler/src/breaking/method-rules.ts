import type { ChangeRule } from "./change.ts";
import { breaking, oneWay, safe } from "./change.ts";

/** Ids of the rules about codes, services and methods. */
export type MethodRule =
  | "code-moved"
  | "code-erased"
  | "code-reused"
  | "method-added"
  | "method-removed"
  | "method-renamed"
  | "service-renamed"
  | "method-kind-changed"
  | "method-input-changed"
  | "topic-key-changed"
  | "service-side-changed"
  | "method-message-added"
  | "method-message-removed"
  | "method-messages-rewritten"
  | "method-outputs-swapped";

/** Rules about codes, services and methods. */
export const methodRules: { readonly [Rule in MethodRule]: ChangeRule } = {
  "code-moved": breaking(
    "WIRE",
    (p) => `${p.path} has the code ${p.after} instead of ${p.before}.`,
    "Peers of the released revision do not know the new code.",
  ),
  "code-erased": breaking(
    "WIRE",
    (p) => `The code ${p.before} of ${p.path} is gone from the lock.`,
    "It may be given to something else, which old peers would misread.",
  ),
  "code-reused": breaking(
    "WIRE",
    (p) => `The code ${p.path} belongs to ${p.after} instead of ${p.before}.`,
    "Peers of the released revision misread what begins with it.",
  ),
  "method-added": safe(
    "WIRE",
    (p) => `${p.path} is new.`,
    "Older peers neither call nor serve it.",
  ),
  "method-removed": breaking(
    "WIRE",
    (p) => `${p.path} is removed from revision ${p.after} on.`,
    "Older peers still call it.",
  ),
  "method-renamed": breaking(
    "SOURCE",
    (p) => `${p.before} is called ${p.after}.`,
    "Code that calls or serves it no longer compiles; names are not on the wire.",
  ),
  "service-renamed": breaking(
    "SOURCE",
    (p) => `The service ${p.before} is called ${p.after}.`,
    "Code that calls or serves it no longer compiles; names are not on the wire.",
  ),
  "method-kind-changed": breaking(
    "WIRE",
    (p) => `${p.path} is ${p.after} instead of ${p.before}.`,
    "Callers and servers expect different frames.",
  ),
  "method-input-changed": breaking(
    "WIRE",
    (p) => `${p.path} takes ${p.after} instead of ${p.before}.`,
    "What opens the call is read as another struct.",
  ),
  "topic-key-changed": breaking(
    "WIRE",
    (p) => `The key of ${p.path} has changed in ${p.after}.`,
    "Old and new subscribers of one key are subscribers of different ones.",
  ),
  "service-side-changed": breaking(
    "WIRE",
    (p) => `${p.path} is served by the ${p.after} instead of the ${p.before}.`,
    "Both sides, or neither, would serve it.",
  ),
  "method-message-added": oneWay(
    "old-to-new",
    (p) => `${p.path} may also carry ${p.after}.`,
    "It cannot be sent to a peer of an older revision.",
  ),
  "method-message-removed": oneWay(
    "new-to-old",
    (p) => `${p.path} no longer carries ${p.before}.`,
    "Older peers may still send it, and new ones do not expect it.",
  ),
  "method-messages-rewritten": breaking(
    "WIRE",
    (p) => `The messages of ${p.path} in released revisions are not what they were: ${p.after}.`,
    "Peers of the released revision expect others.",
  ),
  "method-outputs-swapped": breaking(
    "WIRE",
    (p) => `${p.path} answers none of what it answered before.`,
    "Neither old nor new callers get an answer that they know from the other side.",
  ),
};
