import type { Declarations, Lock } from "@twobyte/compiler";
import { compile } from "@twobyte/compiler";
import type { Ir } from "@twobyte/compiler/ir";

const policies = {
  auth: { mode: "public" },
  maxBytes: 1_000,
  detach: { mode: "cancel" },
  retry: "none",
  overflow: { mode: "block" },
} as const;

/** Declarations of `acme.chat`: the method `Wa` is given a `Watch` and sends `Note`s, `No`. */
export const chatDeclarations: Declarations = {
  protocol: { name: "acme.chat", package: "@acme/chat" },
  structs: [
    struct("Watch", "room"),
    { ...struct("Note", "text"), code: "No" },
    { ...struct("Gone", "room"), code: "Go" },
  ],
  enums: [],
  unions: [],
  services: [
    {
      name: "Notes",
      servedBy: "server",
      methods: [
        {
          name: "watch",
          kind: "serverStream",
          code: "Wa",
          input: "Watch",
          outputs: ["Note"],
          inputs: [],
          errors: ["Gone"],
          policies,
        },
      ],
    },
  ],
};

/** A struct with one string. */
function struct(name: string, field: string): Declarations["structs"][number] {
  const slot = { type: { kind: "string" as const }, nullable: false };
  return { name, fields: [{ name: field, optional: false, readonly: false, slot }], removed: [] };
}

/** The IR of declarations; throws when they have a mistake. */
export function compiledIr(declarations: Declarations, lock?: Lock): Ir {
  const { ir, diagnostics } = compile({ declarations, lock, newLineage: () => "0".repeat(32) });
  if (ir === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return ir;
}
