import type { Keywords } from "../line/type-builder.ts";
import type { KeywordDraft } from "./keyword.ts";
import { withKeyword } from "./with-keyword.ts";

/** Options of a named enum or union. Doc and deprecation are the type's, the rest is the place's. */
export interface NamedOptions<Json = unknown> {
  /** Doc of the type, Markdown. */
  readonly description?: string;
  /** True, or why and what to use instead. */
  readonly deprecated?: boolean | string;
  /** Name of the type before it was renamed. */
  readonly renamedFrom?: string;
  /** Fills the field when the writer's revision does not have it; in JSON form. */
  readonly default?: Json;
  /** Generated types mark the field `readonly`. */
  readonly readOnly?: boolean;
}

/** Keywords of a named type. */
export function namedKeywords(
  base: Keywords,
  keyword: KeywordDraft,
  options: NamedOptions,
): Keywords {
  const { description, deprecated, renamedFrom, default: fallback, readOnly, ...rest } = options;
  const metadata = {
    description,
    default: fallback,
    readOnly,
    deprecated: isDeprecated(deprecated),
  };
  return withKeyword(
    { ...base, ...metadata, ...rest },
    {
      ...keyword,
      ...deprecationReason(deprecated),
      ...(renamedFrom !== undefined && { renamedFrom }),
    },
  );
}

/** The standard keyword `deprecated`: true or absent. */
export function isDeprecated(deprecated: boolean | string | undefined): true | undefined {
  return deprecated === undefined || deprecated === false ? undefined : true;
}

/** The reason of a deprecation, when one is given. */
export function deprecationReason(deprecated: boolean | string | undefined): {
  readonly deprecated?: string;
} {
  return typeof deprecated === "string" ? { deprecated } : {};
}
