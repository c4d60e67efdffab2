import type { ValueCase, VectorFile } from "@twobyte/codegen-vectors";
import type { Ir, IrJson } from "@twobyte/compiler/ir";
import type { Interpreter } from "@twobyte/interpreter";
import type { CodecStep } from "../codec/codec-playing.ts";
import type { DerivedCase } from "../codec/derived-case.ts";
import { readJsonBy, writtenJsonBy } from "../codec/oracle.ts";
import { seededRandom } from "../run/seed.ts";
import { jsonPlaces } from "./json-places.ts";
import { oddJson } from "./odd-json.ts";

/** Values that are written and read in each case. */
const whole = 2;

/**
 * The JSON mapping of a message's values (spec 1.3), a case for each sentence about it: values are
 * written and read, and then read with something else in the places that the sentence is about. What
 * has to come of that says the interpreter.
 */
export function jsonCases(ir: Ir, oracle: Interpreter, file: VectorFile): DerivedCase[] {
  const { message } = file;
  const values = file.cases.filter((one) => one.kind === "value");
  if (values.every(({ binary }) => binary === "")) return [];
  const placesOf = ({ value }: ValueCase) =>
    jsonPlaces(file.types, message, mapped(oracle, message, value));
  const found = values.slice(0, whole).flatMap(placesOf);
  const requirements = new Set(found.map(({ requirement }) => requirement));
  return [...requirements].sort().map((requirement) => ({
    area: "JSN",
    meaning: `json ${message} ${requirement}`,
    variant: "json",
    info: {
      about: `${message}: its values in JSON, and what is none of ${requirement}`,
      req: ["R-JSON-1", "R-JSON-27", requirement].filter((id, at, all) => all.indexOf(id) === at),
      level: "must",
      role: "codec",
      capabilities: ["json"],
    },
    ir,
    steps: (seed) => {
      const random = seededRandom(seed);
      const begin = random.below(values.length);
      const chosen = values.map((_, at) => values[(begin + at) % values.length]);
      const some = [values[0], ...chosen.slice(0, whole)].filter((one) => one !== undefined);
      const places = some.flatMap(placesOf).filter((place) => place.requirement === requirement);
      const odd = oddJson.map((one) => places[random.below(places.length)]?.with(one) ?? null);
      return [
        ...some.flatMap(({ value }) => exchanged(oracle, message, value)),
        ...(requirement === "R-JSON-11" ? some.map(({ value }) => inCapitals(value)) : []).map(
          (value) => writeStep(oracle, message, value),
        ),
        ...odd.map((json) => readStep(oracle, message, json)),
        ...(requirement === "R-JSON-21" ? some : []).map(({ value }) =>
          readStep(oracle, message, withAnother(mapped(oracle, message, value))),
        ),
        ...(requirement === "R-JSON-26" ? some : []).map(({ value }) =>
          readStep(oracle, message, withKeysTwice(mapped(oracle, message, value))),
        ),
      ];
    },
  }));
}

/** A value written as JSON, and read from it. */
function exchanged(oracle: Interpreter, message: string, value: IrJson): CodecStep[] {
  return [
    writeStep(oracle, message, value),
    readStep(oracle, message, mapped(oracle, message, value)),
  ];
}

function writeStep(oracle: Interpreter, message: string, value: IrJson): CodecStep {
  const expected = writtenJsonBy(oracle, message, value);
  return { step: "to JSON", operation: { op: "to-json", message, value }, expected };
}

/** The JSON of a struct with one property more. */
function withAnother(json: IrJson): IrJson {
  return typeof json === "object" ? { ...json, more: 0 } : json;
}

/** JSON in which every UUID that is a key is there once more, in upper case. */
function withKeysTwice(json: IrJson): IrJson {
  return JSON.parse(JSON.stringify(json), (_, here: unknown) => {
    if (typeof here !== "object" || here === null || Array.isArray(here)) return here;
    const keys = Object.entries(here).map(([key, item]) => [
      /^[0-9a-f-]{36}$/.test(key) ? key.toUpperCase() : key,
      item,
    ]);
    return { ...here, ...Object.fromEntries(keys) };
  }) as IrJson;
}

/** The value with the letters of its UUIDs in upper case. */
function inCapitals(value: IrJson): IrJson {
  const uuid = /"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"/g;
  return JSON.parse(JSON.stringify(value).replace(uuid, (text) => text.toUpperCase())) as IrJson;
}

function readStep(oracle: Interpreter, message: string, json: IrJson): CodecStep {
  const expected = readJsonBy(oracle, message, json);
  return { step: "from JSON", operation: { op: "from-json", message, json }, expected };
}

function mapped(oracle: Interpreter, message: string, value: IrJson): IrJson {
  const { json = null } = writtenJsonBy(oracle, message, value);
  return json;
}
