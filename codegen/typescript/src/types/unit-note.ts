import type { IrType } from "@twobyte/compiler/ir";

const units = { s: "seconds", ms: "milliseconds", us: "microseconds", ns: "nanoseconds" } as const;

/** What the TypeScript type of a value leaves open: in which unit it counts; undefined for nothing. */
export function unitNote(type: IrType): string | undefined {
  switch (type.kind) {
    case "timestamp":
      return `In ${units[type.unit]} since 1970-01-01T00:00Z.`;
    case "duration":
      return `In ${units[type.unit]}.`;
    case "decimal":
      return type.units === "bigint"
        ? `In units of 10^-${type.scale}.`
        : `Exact to ${type.scale} ${type.scale === 1 ? "digit" : "digits"} after the point.`;
    default:
      return undefined;
  }
}
