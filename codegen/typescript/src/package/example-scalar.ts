import type { IrConstraints, IrJson, IrSlot, IrType } from "@twobyte/compiler/ir";
import { formats } from "@twobyte/compiler/ir";
import { RANGES } from "../text/scalars.ts";

/** A text of each format. */
const TEXTS: { readonly [format: string]: string } = {
  date: "2020-02-29",
  time: "12:30:00Z",
  "date-time": "2020-02-29T12:30:00Z",
  email: "ada@example.com",
  hostname: "www.example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  uuid: "0190b3f2-7c7e-7d53-9c6b-2f4f3a1d5e60",
};

/** Most characters that an example has. */
const LONGEST = 64;

/** JSON of a scalar that keeps its constraints, `name` says what it is; undefined if none is found. */
export function exampleScalar(slot: IrSlot, name: string): IrJson | undefined {
  const { type, constraints = {} } = slot;
  switch (type.kind) {
    case "bool":
      return true;
    case "const":
      return type.value;
    case "uuid":
      return TEXTS["uuid"];
    case "json":
      return (constraints.maxBytes ?? 2) < 2 ? undefined : {};
    case "string":
      return text(constraints, name);
    case "bytes":
      return bytes(constraints);
    default:
      return number(type, constraints);
  }
}

function text(constraints: IrConstraints, name: string): string | undefined {
  const { minLength = 0, maxLength = LONGEST, pattern, format } = constraints;
  if (pattern !== undefined || minLength > LONGEST) return undefined;
  if (format !== undefined) {
    const known = formats.has(format) ? TEXTS[format] : undefined;
    const fits = known !== undefined && known.length >= minLength && known.length <= maxLength;
    return fits ? known : undefined;
  }
  return [...name.padEnd(minLength, ".")].slice(0, maxLength).join("");
}

function bytes({ minLength = 0, maxLength = LONGEST }: IrConstraints): string | undefined {
  if (minLength > LONGEST) return undefined;
  const count = Math.min(Math.max(3, minLength), maxLength);
  return btoa(String.fromCharCode(...Array.from({ length: count }, (_, index) => index + 1)));
}

function number(type: IrType, constraints: IrConstraints): IrJson | undefined {
  const { minimum = 0, maximum = 0, multipleOf = 1 } = constraints;
  const wanted = type.kind === "timestamp" ? 1_700_000_000_000 : 1;
  return [wanted, 1, 0, Number(minimum), Number(maximum), multipleOf, 2, 0.5]
    .filter((value) => isWithin(value, constraints) && isOf(type, value))
    .map((value) => jsonOf(type, value))
    .at(0);
}

function isWithin(value: number, constraints: IrConstraints): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = constraints;
  return (
    value >= Number(minimum ?? value) &&
    value <= Number(maximum ?? value) &&
    (exclusiveMinimum === undefined || value > Number(exclusiveMinimum)) &&
    (exclusiveMaximum === undefined || value < Number(exclusiveMaximum)) &&
    (multipleOf === undefined || value % multipleOf === 0)
  );
}

/** Whether the type has the value, which is one that is easily written. */
function isOf(type: IrType, value: number): boolean {
  switch (type.kind) {
    case "int": {
      const width = type.width === "u64" ? "u53" : type.width === "i64" ? "i53" : type.width;
      const [min, max] = RANGES[width];
      return Number.isInteger(value) && value >= Number(min) && value <= Number(max);
    }
    case "float":
      return type.width === "f64" || Math.fround(value) === value;
    case "timestamp":
      return Number.isInteger(value) && Math.abs(value) < 2 ** 47;
    case "duration":
      return Number.isSafeInteger(value);
    case "decimal":
      return (
        Math.abs(value) * 10 ** type.scale < 1e15 && Number(value.toFixed(type.scale)) === value
      );
    default:
      return false;
  }
}

function jsonOf(type: IrType, value: number): IrJson {
  if (type.kind === "decimal") return value.toFixed(type.scale);
  const isBig =
    type.kind === "int"
      ? type.width === "u64" || type.width === "i64"
      : (type.kind === "timestamp" || type.kind === "duration") &&
        (type.unit === "us" || type.unit === "ns");
  return isBig ? String(value) : value;
}
