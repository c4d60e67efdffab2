import type { MessageCodec } from "@twobyte/wire";
import { formatInteger, parseUnsigned, putU53, readU53 } from "@twobyte/wire";

/** A message of one number. */
export interface Numbered {
  readonly n: number;
}

const most = 2 ** 53 - 1;

/** A codec of such a message, in the form that a generated package has. */
export function numbered(name: string, code?: string): MessageCodec<Numbered> {
  return {
    name,
    code,
    write(w, { n }) {
      w.reserve(8);
      putU53(w, n, "n");
    },
    read: (r) => ({ n: readU53(r) }),
    format: ({ n }) => formatInteger(n, 0, most, "n"),
    parse: (r) => ({ n: parseUnsigned(r, most) }),
    check: undefined,
  };
}
