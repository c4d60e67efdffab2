import type { Field } from "../fields/field.ts";
import { both, number, record } from "../fields/field.ts";
import type { Metadata } from "../fields/metadata.ts";
import { metadata } from "../fields/metadata.ts";
import { slots } from "../fields/slots.ts";

/** `!E`: nothing more comes on the stream from this side, and all went well. Counted. */
export interface EndFrame {
  readonly kind: "end";
  /** The stream's id. */
  readonly stream: number;
  /** Trailers of the side that ends (spec 7.6). */
  readonly metadata?: Metadata | undefined;
}

/** Its fields, behind the code. */
export const endFields: Field<Omit<EndFrame, "kind">> = both(
  record({ stream: number }),
  slots({ metadata }),
);
