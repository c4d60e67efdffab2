import { resolve } from "node:path";
import type { Span } from "./diagnostic.ts";

/** Something with a position, perhaps, and perhaps other places that matter. */
interface Placed {
  readonly span?: Span;
  readonly related?: readonly { readonly message: string; readonly span: Span }[];
}

/** The same with whole paths, where files are said from a folder. */
export function inFolder<Item extends Placed>(items: readonly Item[], folder: string): Item[] {
  const whole = (span: Span): Span => ({ ...span, file: resolve(folder, span.file) });
  return items.map((item) => ({
    ...item,
    ...(item.span !== undefined && { span: whole(item.span) }),
    ...(item.related !== undefined && {
      related: item.related.map((other) => ({ ...other, span: whole(other.span) })),
    }),
  }));
}
