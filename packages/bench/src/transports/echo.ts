import type { ClientSession } from "@twobyte/client";
import type { UnaryMethod as Callable, ProtocolDescription } from "@twobyte/client/codegen1";
import { callUnary } from "@twobyte/client/codegen1";
import type { BoundService, UnaryMethod as Served } from "@twobyte/server/codegen1";
import { bindUnary } from "@twobyte/server/codegen1";
import type { MessageCodec } from "@twobyte/wire";
import { formatInteger, parseUnsigned, putU53, readU53 } from "@twobyte/wire";

/** A protocol of one call, in the form that a generated package has. */

interface Numbered {
  readonly n: number;
}

export const protocol: ProtocolDescription = {
  name: "bench.echo",
  lineage: "00112233445566778899aabbccddeeff",
  revisions: [{ number: 1, fingerprint: "1".repeat(32), draft: false }],
};

function message(name: string, code?: string): MessageCodec<Numbered> {
  return {
    name,
    code,
    write(w, { n }) {
      w.reserve(8);
      putU53(w, n, "n");
    },
    read: (r) => ({ n: readU53(r) }),
    format: ({ n }) => formatInteger(n, 0, 2 ** 53 - 1, "n"),
    parse: (r) => ({ n: parseUnsigned(r, 2 ** 53 - 1) }),
    check: undefined,
  };
}

const method = {
  service: "Echo",
  name: "echo",
  code: "Ec",
  kind: "unary",
  since: 1,
  maxBytes: 1000,
  input: message("Ask"),
  outputs: [{ codec: message("Told", "To"), since: 1 }],
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
