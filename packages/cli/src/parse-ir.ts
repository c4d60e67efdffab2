import type { Ir, IrSlot } from "@twobyte/compiler/ir";
import { fileError } from "./output/diagnostic.ts";
import { FindingsProblem } from "./problems.ts";

/**
 * Reads the text of an IR file, such as the target `ir` writes. Throws a `FindingsProblem` for what
 * is no IR of this version, or leads nowhere in itself.
 *
 * @param file the path that positions name
 */
export function parseIr(text: string, file: string): Ir {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid(file, "it is not JSON");
  }
  if (!isObject(value) || typeof value["irVersion"] !== "string") {
    throw invalid(file, "it is not an IR");
  }
  if (value["irVersion"] !== "1.0") {
    const problem = `its version is ${value["irVersion"]}, and this command reads 1.0`;
    throw invalid(file, problem);
  }
  const missing = lists.find((name) => !Array.isArray(value[name]));
  if (missing !== undefined) throw invalid(file, `it has no list of ${missing}`);
  if (!isObject(value["protocol"])) throw invalid(file, "it has no protocol");
  const ir = value as unknown as Ir;
  const [feature] = ir.features;
  if (feature !== undefined) throw invalid(file, `it needs the feature ${feature}`);
  try {
    const dangling = findDangling(ir);
    if (dangling === undefined) return ir;
    throw invalid(file, `it refers to ${dangling}, which it lacks`);
  } catch (error) {
    if (error instanceof TypeError) throw invalid(file, "a part of it is damaged");
    throw error;
  }
}

const lists = ["features", "revisions", "structs", "enums", "unions", "codes", "services"] as const;

function invalid(file: string, problem: string): FindingsProblem {
  return new FindingsProblem([
    fileError(
      "ir-invalid",
      file,
      `This file cannot be used as a compiled protocol: ${problem}.`,
      "Name the ir.json that generate writes.",
    ),
  ]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first name that nothing in the IR has. */
function findDangling(ir: Ir): string | undefined {
  const names = (items: readonly { readonly name: string }[]): ReadonlySet<string> =>
    new Set(items.map(({ name }) => name));
  const known = { struct: names(ir.structs), enum: names(ir.enums), union: names(ir.unions) };
  const slots = ir.structs.flatMap(({ fields }) => fields.map(({ slot }) => slot));
  const references = [
    ...slots.flatMap(referencesOf),
    ...ir.unions.flatMap(({ members }) =>
      members.map(({ struct }) => ({ kind: "struct" as const, name: struct })),
    ),
    ...ir.services.flatMap(({ methods }) =>
      methods.map(({ input }) => ({ kind: "struct" as const, name: input })),
    ),
  ];
  return references.find(({ kind, name }) => !known[kind].has(name))?.name;
}

function referencesOf({ type }: IrSlot): { kind: "struct" | "enum" | "union"; name: string }[] {
  switch (type.kind) {
    case "struct":
    case "enum":
    case "union":
      return [{ kind: type.kind, name: type.name }];
    case "list":
      return referencesOf(type.item);
    case "map":
      return [...referencesOf(type.key), ...referencesOf(type.value)];
    default:
      return [];
  }
}
