import { twobyteKeyword } from "../keyword/keyword.ts";
import { deprecationReason, isDeprecated } from "../keyword/named-options.ts";
import { defined } from "../keyword/with-keyword.ts";
import type { TypeBuilder } from "../line/type-builder.ts";

/** Options of a struct. */
export interface StructOptions {
  /** Doc of the struct, Markdown. */
  readonly description?: string;
  /** True, or why and what to use instead. */
  readonly deprecated?: boolean | string;
  /**
   * Code on the wire (spec 2.1): two letters, or a letter and a digit. Derived from the name when
   * left out.
   */
  readonly code?: string;
  /** Name of the struct before it was renamed. */
  readonly renamedFrom?: string;
  /** By name of a removed required field: what is written for older peers, in JSON form. */
  readonly removed?: Readonly<Record<string, unknown>>;
}

/** Named struct. */
export function structBuilder(
  builder: TypeBuilder,
): (name: string, properties: Readonly<Record<string, object>>, options?: StructOptions) => object {
  return (name, properties, options = {}) => {
    const { description, deprecated, code, renamedFrom, removed } = options;
    const reason = deprecationReason(deprecated);
    const struct = defined({ name, code, renamedFrom, removed, ...reason });
    return builder.Object(
      properties,
      defined({
        $id: name,
        description,
        deprecated: isDeprecated(deprecated),
        //@fault builder-open R-JSON-32
        additionalProperties: false,
        [twobyteKeyword]: { struct },
      }),
    );
  };
}
