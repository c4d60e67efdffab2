import type { Keywords } from "../line/type-builder.ts";
import type { FieldKeyword, KeywordDraft } from "./keyword.ts";
import { deprecationReason, isDeprecated } from "./named-options.ts";
import { defined, withKeyword } from "./with-keyword.ts";

/**
 * What may be said of a field beside its type. None of it changes the bytes of a value.
 *
 * @typeParam Json - JSON form of the type, in which a default is written.
 */
export interface FieldOptions<Json = unknown> {
  /** Doc of the field, Markdown. */
  readonly description?: string;
  /** Fills the field when the writer's revision does not have it; in JSON form. */
  readonly default?: Json;
  /** True, or why and what to use instead. */
  readonly deprecated?: boolean | string;
  /** Generated types mark it `readonly`. */
  readonly readOnly?: boolean;
  /** What a writer does with a present value when the reader's revision lacks the field. */
  readonly downlevel?: "omit" | "refuse";
  /** Name of the field before it was renamed. */
  readonly renamedFrom?: string;
}

/** A builder's options, split into the schema's keywords, the field's metadata and the rest. */
export interface SplitOptions<Rest> {
  readonly base: Keywords;
  readonly field: FieldKeyword | undefined;
  readonly rest: Rest;
}

/** Takes the field's metadata out of a builder's options. */
export function splitOptions<Options extends FieldOptions>(
  options: Options,
): SplitOptions<Omit<Options, keyof FieldOptions>> {
  const {
    description,
    default: fallback,
    deprecated,
    readOnly,
    downlevel,
    renamedFrom,
    ...rest
  } = options;
  const field = defined({ ...deprecationReason(deprecated), downlevel, renamedFrom });
  return {
    base: {
      description,
      default: typeof fallback === "bigint" ? fallback.toString() : fallback,
      deprecated: isDeprecated(deprecated),
      readOnly,
    },
    field: Object.keys(field).length === 0 ? undefined : field,
    rest,
  };
}

/** Keywords of a scalar: its JSON Schema base, its Twobyte keyword and its field's metadata. */
export function scalarKeywords(
  base: Keywords,
  keyword: KeywordDraft,
  split: SplitOptions<unknown>,
): Keywords {
  const field = split.field === undefined ? {} : { field: split.field };
  return withKeyword({ ...base, ...split.base }, { ...keyword, ...field });
}
