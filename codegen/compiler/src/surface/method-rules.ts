import type { IrMethodKind } from "../ir/ir.ts";

/** What a kind of method consists of. */
export interface MethodRule {
  /** Option that names the opening message. */
  readonly opening: "input" | "key";
  /** Option that lists the further messages of the calling side. */
  readonly sends?: { readonly option: "inputs" | "publish"; readonly isRequired: boolean };
  readonly answers: boolean;
  /** Options that name messages. */
  readonly messages: readonly string[];
  readonly policies: readonly string[];
  readonly retry: readonly ("none" | "idempotent" | "keyed")[];
}

const common = ["auth", "maxBytes", "rate"];
const inputs = { option: "inputs", isRequired: true } as const;

/** The seven kinds. */
export const methodRules: Readonly<Record<IrMethodKind, MethodRule>> = {
  unary: {
    opening: "input",
    answers: true,
    messages: ["input", "output", "outputs"],
    policies: [...common, "deadlineMs", "retry", "detach"],
    retry: ["none", "idempotent", "keyed"],
  },
  query: {
    opening: "input",
    answers: true,
    messages: ["input", "output", "outputs"],
    policies: [...common, "deadlineMs", "cache"],
    retry: ["idempotent"],
  },
  serverStream: {
    opening: "input",
    answers: true,
    messages: ["input", "output", "outputs"],
    policies: [...common, "deadlineMs", "retry", "detach", "overflow"],
    retry: ["none", "idempotent", "keyed"],
  },
  clientStream: {
    opening: "input",
    sends: inputs,
    answers: true,
    messages: ["input", "inputs", "output", "outputs"],
    policies: [...common, "deadlineMs", "detach"],
    retry: ["none"],
  },
  bidi: {
    opening: "input",
    sends: inputs,
    answers: true,
    messages: ["input", "inputs", "output", "outputs"],
    policies: [...common, "deadlineMs", "detach", "overflow"],
    retry: ["none"],
  },
  event: {
    opening: "input",
    answers: false,
    messages: ["input"],
    policies: [...common, "retry"],
    retry: ["none", "idempotent", "keyed"],
  },
  topic: {
    opening: "key",
    sends: { option: "publish", isRequired: false },
    answers: true,
    messages: ["key", "output", "outputs", "publish"],
    policies: [...common, "overflow", "replay"],
    retry: ["none"],
  },
};
