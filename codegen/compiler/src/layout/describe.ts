import type { IrEnum, IrSpan } from "../ir/ir.ts";
import type { Lifetime } from "../lock/lock.ts";

export type Described = {
  readonly doc?: string;
  readonly deprecated?: string;
  readonly span?: IrSpan;
};

/** What the author says of something, as far as there is anything. */
export function describe(one: Described | undefined): Described {
  return {
    ...(one?.doc !== undefined && { doc: one.doc }),
    ...(one?.deprecated !== undefined && { deprecated: one.deprecated }),
    ...(one?.span !== undefined && { span: one.span }),
  };
}

/** The same for what has no deprecation. */
export function describeBriefly(one: Described | undefined): Pick<IrEnum, "doc" | "span"> {
  const { deprecated: _deprecated, ...rest } = describe(one);
  return rest;
}

/** The revisions of something, as the IR has them. */
export function lifetime({ since, removed }: Lifetime): Lifetime {
  return { since, ...(removed !== undefined && { removed }) };
}

/** Things by their names. */
export function byNames<Item extends { readonly name: string }>(
  items: readonly Item[],
): Map<string, Item> {
  return new Map(items.map((item) => [item.name, item]));
}
