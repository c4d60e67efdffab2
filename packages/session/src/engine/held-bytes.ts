import type { ErrorScope } from "../errors/error-code.ts";
import type { TwobyteError } from "../errors/twobyte-error.ts";
import { exhausted, PAUSE_MS } from "./exhausted.ts";
import type { Parameters } from "./parameters.ts";

/** Bytes that the sessions of a server keep for their clients, in all and for each principal. */
export class HeldBytes {
  readonly #bounds: Pick<Parameters, "principalBytes" | "processBytes">;
  readonly #principals = new Map<string, number>();
  #bytes = 0;

  constructor(bounds: Pick<Parameters, "principalBytes" | "processBytes">) {
    this.#bounds = bounds;
  }

  /** Sessions of a principal, which is empty for nobody in particular, hold so many bytes more. */
  add(principal: string, bytes: number): void {
    this.#bytes += bytes;
    if (principal === "") return;
    const held = (this.#principals.get(principal) ?? 0) + bytes;
    if (held === 0) this.#principals.delete(principal);
    else this.#principals.set(principal, held);
  }

  /** Why no work begins for a principal now, if that is so (R-FLOW-2). */
  refusal(principal: string, scope: ErrorScope): TwobyteError | undefined {
    const { principalBytes, processBytes } = this.#bounds;
    const isTheirs = (this.#principals.get(principal) ?? 0) >= principalBytes;
    //@fault principal-without-bound suite R-FLOW-2 if (this.#bytes < processBytes) return undefined;
    if (!isTheirs && this.#bytes < processBytes) return undefined;
    const said = `${isTheirs ? "your sessions hold" : "the server holds"} too many bytes`;
    return exhausted(said, PAUSE_MS, { scope, processed: "no" });
  }
}
