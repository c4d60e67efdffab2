import type { MemberKeyword } from "../keyword/keyword.ts";
import type { NamedOptions } from "../keyword/named-options.ts";
import { namedKeywords } from "../keyword/named-options.ts";
import type { TypeBuilder } from "../line/type-builder.ts";

/** What is said of one member: its doc, its down-level rule, the name it had before. */
export interface MemberOptions<Member extends string = string> {
  /** Doc of the member, Markdown. */
  readonly doc?: string;
  /** Older member as which it is written for a peer that does not know it. */
  readonly as?: Member;
  /** Not sent to a peer that does not know it; only where it is an item of a stream. */
  readonly skip?: true;
  /** The member before it was renamed. */
  readonly renamedFrom?: string;
}

/** Named enum of strings. */
export function enumBuilder(
  builder: TypeBuilder,
): (
  name: string,
  members: readonly string[] | Readonly<Record<string, MemberKeyword>>,
  options?: NamedOptions,
) => object {
  return (name, members, options = {}) => {
    const isList = Array.isArray(members);
    const values: readonly string[] = isList ? members : Object.keys(members);
    const base = { type: "string", enum: values };
    const about = isList ? {} : { members: saidMembers(members) };
    return builder.Unsafe(namedKeywords(base, { type: "enum", name, ...about }, options));
  };
}

/** Members of which something is said; undefined when there is none. */
function saidMembers(members: object): Readonly<Record<string, MemberKeyword>> | undefined {
  const said = Object.entries(members).filter(([, about]) => Object.keys(about).length > 0);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
