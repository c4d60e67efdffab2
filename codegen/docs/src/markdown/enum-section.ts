import type { IrEnum, IrMemberDownlevel, IrUnion } from "@twobyte/compiler/ir";
import { inlineText } from "./escape.ts";
import { blocks, heading, jsonSpan, remarks } from "./heading.ts";
import type { Site } from "./site.ts";
import { linkTo } from "./site.ts";
import type { Column } from "./table.ts";
import { table } from "./table.ts";
import { usesText } from "./uses-text.ts";

interface Member {
  readonly value: string | number;
  readonly since: number;
  readonly removed?: number;
  readonly downlevel: IrMemberDownlevel;
}

/** An enum and its members, those that are gone too. */
export function enumSection(site: Site, one: IrEnum): string {
  const spot = site.types.get(one.name);
  if (spot === undefined) return "";
  const columns: Column<IrEnum["members"][number]>[] = [
    ...memberColumns(one.since, "Value"),
    { heading: "Doc", cell: ({ doc }) => inlineText(doc ?? ""), optional: true },
  ];
  return blocks(
    heading(3, spot, one.name),
    ...remarks(one),
    `Enum, since revision ${one.since}.`,
    usesText(site, one.name, spot.page),
    table(columns, one.members),
  );
}

/** A union and its members, those that are gone too. */
export function unionSection(site: Site, union: IrUnion): string {
  const spot = site.types.get(union.name);
  if (spot === undefined) return "";
  const [value, ...others] = memberColumns(union.since, inlineText(union.tag));
  const struct: Column<IrUnion["members"][number]> = {
    heading: "Struct",
    cell: (member) => linkTo(site.types.get(member.struct), member.struct, spot.page),
  };
  return blocks(
    heading(3, spot, union.name),
    ...remarks(union),
    `Union, since revision ${union.since}. Its field ${jsonSpan(union.tag)} says which struct it is.`,
    usesText(site, union.name, spot.page),
    table([...(value === undefined ? [] : [value]), struct, ...others], union.members),
  );
}

function memberColumns(since: number, label: string): Column<Member>[] {
  return [
    { heading: label, cell: ({ value }) => jsonSpan(value) },
    { heading: "Since", cell: (member) => String(member.since) },
    {
      heading: "For older peers",
      cell: (member) => (member.since > since ? downlevelText(member.downlevel) : ""),
      optional: true,
    },
    {
      heading: "Gone since",
      cell: ({ removed }) => (removed === undefined ? "" : String(removed)),
      optional: true,
    },
  ];
}

function downlevelText(downlevel: IrMemberDownlevel): string {
  switch (downlevel.rule) {
    case "as":
      return `written as ${jsonSpan(downlevel.member)}`;
    case "skip":
      return "skipped, with notice";
    case "refuse":
      return "refused";
  }
}
