import type { VectorFile } from "@twobyte/codegen-vectors";
import type { Ir, IrJson, IrSlot } from "@twobyte/compiler/ir";
import type { Interpreter } from "@twobyte/interpreter";
import type { JsonObject } from "../json-mapping/json-object.ts";
import { isObject } from "../json-mapping/json-object.ts";
import { bothWays } from "./both-ways.ts";
import type { CodecStep } from "./codec-playing.ts";
import type { DerivedCase, DerivedKind } from "./derived-case.ts";
import { derivedHead } from "./derived-case.ts";
import type { Profile } from "./operation.ts";
import { encodedBy } from "./oracle.ts";

const profiles: readonly Profile[] = ["binary", "text"];

interface OddKind extends DerivedKind {
  readonly candidatesOf: (slot: IrSlot) => readonly IrJson[];
  readonly unlessFact?: string;
}

const kinds: readonly OddKind[] = [
  {
    kind: "odd",
    about: "asked for values that are none of their types",
    req: ["R-CANON-1"],
    candidatesOf: oddOf,
    unlessFact: "typedValues",
  },
  {
    kind: "spelled",
    about: "of UUIDs in capitals, and of JSON with more lists than may be in each other",
    req: ["R-CANON-1", "R-BIN-7"],
    candidatesOf: spelledOf,
  },
];

/**
 * Values with one that a host may hand to an encoder although vectors have none such. What has to
 * come of it says the interpreter.
 */
export function oddCases(ir: Ir, oracle: Interpreter, file: VectorFile): DerivedCase[] {
  const { message, revision } = file;
  const base = file.cases.find((one) => one.kind === "value")?.value;
  if (!isObject(base)) return [];
  return kinds.flatMap(({ candidatesOf, unlessFact, ...kind }) => {
    const values = valuesOf(file, base, candidatesOf);
    if (values.length === 0) return [];
    return profiles.map((profile) => {
      const operation = { op: "encode" as const, message, profile, revision, value: base };
      const expected = encodedBy(oracle, message, profile, base, revision);
      const witness: CodecStep = { step: "encode", operation, expected, isWitness: true };
      return {
        ...derivedHead(file, profile, kind),
        ir,
        steps: () => [
          witness,
          ...values.flatMap((value) => bothWays(oracle, file, profile, value)),
        ],
        ...(unlessFact !== undefined && { unlessFact }),
      };
    });
  });
}

/** The message with each candidate in the place of each field that has no bounds, but for those of JSON. */
function valuesOf(
  { message, types }: VectorFile,
  base: JsonObject,
  candidatesOf: OddKind["candidatesOf"],
): JsonObject[] {
  const fields = types.structs.find(({ name }) => name === message)?.fields ?? [];
  return fields
    .filter(({ removed }) => removed === undefined)
    .filter(({ slot }) => slot.type.kind === "json" || slot.constraints === undefined)
    .flatMap(({ name, slot }) => candidatesOf(slot).map((one) => ({ ...base, [name]: one })));
}

function oddOf(slot: IrSlot): readonly IrJson[] {
  const { type, nullable } = slot;
  const nothing = nullable || type.kind === "json" ? [] : [null];
  switch (type.kind) {
    case "bool":
      return [1, "true", ...nothing];
    case "string":
      return [7, ...nothing];
    case "enum":
      return ["another member", ...nothing];
    case "float":
      // A tenth, as only a double has it.
      return type.width === "f32" ? ["f64:3fb999999999999a", ...nothing] : nothing;
    case "decimal":
      return type.units === "bigint" ? nothing : [`0.${"0".repeat(type.scale)}1`, ...nothing];
    case "json":
      return ["1e400", '{"a":[-1e400]}'];
    default:
      return nothing;
  }
}

function spelledOf({ type }: IrSlot): readonly IrJson[] {
  switch (type.kind) {
    case "uuid":
      return ["00112233-4455-6677-8899-AABBCCDDEEFF", "FFFFFFFF-ffff-FFFF-ffff-FFFFFFFFFFFF"];
    case "json":
      return [`[${"[],".repeat(69)}[]]`, `[${'{"a":"]"},'.repeat(69)}{}]`];
    default:
      return [];
  }
}
