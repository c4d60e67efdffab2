import type { ClientSession } from "@twobyte/client";
import type { UnaryMethod as Callable, ProtocolDescription } from "@twobyte/client/codegen1";
import { callUnary } from "@twobyte/client/codegen1";
import type { BoundService, UnaryMethod as Served } from "@twobyte/server/codegen1";
import { bindUnary } from "@twobyte/server/codegen1";
import type { Numbered } from "../numbered.ts";
import { numbered } from "../numbered.ts";

/** A protocol of one call, in the form that a generated package has. */

export const protocol: ProtocolDescription = {
  name: "bench.echo",
  lineage: "00112233445566778899aabbccddeeff",
  revisions: [{ number: 1, fingerprint: "1".repeat(32), draft: false }],
};

const method = {
  service: "Echo",
  name: "echo",
  code: "Ec",
  kind: "unary",
  since: 1,
  maxBytes: 1000,
  input: numbered("Ask"),
  outputs: [{ codec: numbered("Told", "To"), since: 1 }],
  errors: [],
  tagged: false,
  auth: { mode: "public" },
} as const;

/** The service, which answers what it is asked. */
export const echoService: BoundService = {
  name: "Echo",
  methods: [bindUnary(method as Served<Numbered, Numbered>, (input) => input)],
};

/** Calls it; resolves when the answer is there. */
export async function echo(session: ClientSession, n = 1): Promise<void> {
  const told = await callUnary(session, method as Callable<Numbered, Numbered>, { n });
  if (told.n !== n) throw new Error(`asked ${n}, and was told ${told.n}`);
}
