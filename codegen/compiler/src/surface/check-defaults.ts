import type { ErrorObject, ValidateFunction } from "ajv";
import type { Declarations, FieldDeclaration } from "../declarations/declarations.ts";
import { closedSchema, definitions, slotSchema } from "./json-schema.ts";
import { newAjv } from "./new-ajv.ts";
import { describePlace, optionOf } from "./place.ts";
import { placeOfField } from "./places-of.ts";
import type { Reading } from "./reading.ts";
import { report } from "./reading.ts";

/** Defaults that are no values of their fields, judged by the JSON form. */
export function checkDefaults(reading: Reading, declarations: Declarations): void {
  const withDefault = declarations.structs.flatMap(({ name, fields }) =>
    fields.filter((field) => field.default !== undefined).map((field) => ({ name, field })),
  );
  if (withDefault.length === 0) return;
  const problemOf = defaultChecker(declarations);
  for (const { name, field } of withDefault) {
    const problem = problemOf(field);
    if (problem === undefined) continue;
    const place = placeOfField(reading, name, field.name);
    report(
      reading,
      "default-invalid",
      { field: describePlace(place), problem },
      optionOf(place, "default"),
    );
  }
}

/** Loads the validator only when there is a default to check. */
function defaultChecker(
  declarations: Declarations,
): (field: FieldDeclaration) => string | undefined {
  const ajv = newAjv();
  const all = definitions(declarations);
  const validators = new Map<string, ValidateFunction>();
  return (field) => {
    const schema = closedSchema(all, slotSchema(field.slot));
    const text = JSON.stringify(schema);
    const validate = validators.get(text) ?? ajv.compile(schema);
    validators.set(text, validate);
    return validate(field.default) ? undefined : describeError(validate.errors?.[0]);
  };
}

function describeError(error: ErrorObject | undefined): string {
  const { instancePath = "", message = "does not match", keyword } = error ?? {};
  const problem = keyword === "pattern" ? "does not have the form of its type" : message;
  return `${instancePath === "" ? "it" : instancePath} ${problem}`;
}
