import type { Declarations, MethodDeclaration } from "@twobyte/compiler";
import { declarations } from "../derive/declarations.ts";
import { token } from "../workloads/token.ts";

const policies: MethodDeclaration["policies"] = {
  auth: { mode: "public" },
  maxBytes: 1_048_576,
  detach: { mode: "cancel" },
  retry: "none",
  overflow: { mode: "block" },
};

const method = { inputs: [], errors: [], outputs: ["Token"], policies } as const;

/**
 * The protocol of the live benchmark: tokens that are sent back, a stream of them, and
 * a topic of them for the load benchmark.
 */
export function liveDeclarations(): Declarations {
  const { structs, ...rest } = declarations("live", token.schema);
  const count = { type: { kind: "int", width: "u32" }, nullable: false } as const;
  const order = {
    name: "Order",
    fields: [{ name: "count", optional: false, readonly: false, slot: count }],
    removed: [],
  };
  return {
    ...rest,
    structs: [...structs, order],
    services: [
      {
        name: "Live",
        servedBy: "server",
        methods: [
          { ...method, name: "echo", kind: "unary", input: "Token" },
          { ...method, name: "stream", kind: "serverStream", input: "Order" },
          {
            ...method,
            name: "feed",
            kind: "topic",
            input: "Order",
            policies: { ...policies, overflow: { mode: "drop-oldest" } },
          },
        ],
      },
    ],
  };
}
