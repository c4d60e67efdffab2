import type { MethodDeclaration } from "../declarations/declarations.ts";
import type { IrMethodKind } from "../ir/ir.ts";
import type { Value, ValueObject } from "../load/revive.ts";
import { isList, isObject } from "../load/revive.ts";
import { methodRules } from "./method-rules.ts";
import type { Place } from "./place.ts";
import { describePlace, within } from "./place.ts";
import { invalid } from "./place-meta.ts";
import type { Read, Reading } from "./reading.ts";
import { report } from "./reading.ts";

/** Names of the messages of a method. */
export type Messages = Pick<MethodDeclaration, "input" | "outputs" | "inputs" | "errors">;

/** Reads all messages of a method, so that every mistake in them is found. */
export function readMessages(
  reading: Reading,
  kind: IrMethodKind,
  options: ValueObject,
  place: Place,
): Read<Messages> {
  const { opening, sends, answers } = methodRules[kind];
  const input = readOpening(reading, options, opening, place);
  const outputs = answers ? readOutputs(reading, options, place) : [];
  const inputs =
    sends === undefined ? [] : readList(reading, options, sends.option, sends.isRequired, place);
  const errors = readList(reading, options, "errors", false, place);
  if (input === undefined) return undefined;
  return { input, outputs, inputs, errors };
}

function readOpening(
  reading: Reading,
  options: ValueObject,
  option: string,
  place: Place,
): Read<string> {
  const value = options[option];
  if (value !== undefined)
    return readMessage(
      reading,
      value,
      option,
      within(place, { kind: "option", name: option }),
      place,
    );
  report(reading, "method-input-missing", { method: describePlace(place), option }, place);
  return undefined;
}

function readOutputs(reading: Reading, options: ValueObject, place: Place): readonly string[] {
  const { output } = options;
  if (output === undefined) return readList(reading, options, "outputs", true, place);
  const optionPlace = within(place, { kind: "option", name: "output" });
  if (options["outputs"] !== undefined)
    invalid(reading, "output", "the only one beside no outputs", output, optionPlace);
  const name = readMessage(reading, output, "output", optionPlace, place);
  return name === undefined ? [] : [name];
}

function readList(
  reading: Reading,
  options: ValueObject,
  option: string,
  isRequired: boolean,
  place: Place,
): readonly string[] {
  const value = options[option];
  const optionPlace = within(place, { kind: "option", name: option });
  //@fault stream-of-nothing R-SCHEMA-38 if (isRequired && value === null)
  if (isRequired && (value === undefined || (isList(value) && value.length === 0)))
    report(reading, "method-output-missing", { method: describePlace(place), option }, place);
  if (value === undefined) return [];
  if (!isList(value)) {
    invalid(reading, option, "a list of messages", value, optionPlace);
    return [];
  }
  const names = value.flatMap(
    (one, index) =>
      readMessage(reading, one, undefined, within(optionPlace, { kind: "entry", index }), place) ??
      [],
  );
  const repeated = names.find((name, index) => names.indexOf(name) < index);
  //@fault message-twice R-SCHEMA-37 if (repeated === "")
  if (repeated !== undefined)
    report(reading, "message-repeated", { name: repeated, option }, optionPlace);
  return [...new Set(names)];
}

/**
 * A message: a struct.
 *
 * @param step - Last step of the name of a message that has none of its own.
 */
function readMessage(
  reading: Reading,
  value: Value,
  step: string | undefined,
  place: Place,
  method: Place,
): Read<string> {
  const path = step === undefined ? undefined : `${describePlace(method)}.${step}`;
  const isStruct = isObject(value) && (value["type"] === "object" || value["$ref"] !== undefined);
  if (isObject(value) && !isStruct) {
    report(reading, "message-not-struct", { where: describePlace(place) }, place);
    return undefined;
  }
  const read = reading.readSlot(reading, value, place, path);
  if (read === undefined) return undefined;
  //@fault nullable-message R-SCHEMA-37 if (read.slot.type.kind === "struct") return read.slot.type.name;
  if (read.slot.type.kind === "struct" && !read.slot.nullable) return read.slot.type.name;
  report(reading, "message-not-struct", { where: describePlace(place) }, place);
  return undefined;
}
