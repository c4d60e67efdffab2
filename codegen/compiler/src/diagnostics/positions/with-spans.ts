import type { Declarations } from "../../declarations/declarations.ts";
import type { Place } from "../../surface/place.ts";
import { protocolPlace, within } from "../../surface/place.ts";
import { placeOfField, placeOfService, placeOfType } from "../../surface/places-of.ts";
import type { Reading } from "../../surface/reading.ts";
import type { Locate } from "./locator.ts";

/** The declarations with the position of everything that has a name. */
export function withSpans(
  declarations: Declarations,
  reading: Reading,
  locate: Locate,
): Declarations {
  const type = (name: string): Place => placeOfType(reading, name);
  const member = (name: string, value: string | number): Place =>
    within(type(name), { kind: "member", value: String(value) });
  return {
    protocol: { ...declarations.protocol, span: locate(protocolPlace) },
    structs: declarations.structs.map((struct) => ({
      ...struct,
      span: locate(type(struct.name)),
      fields: struct.fields.map((field) => ({
        ...field,
        span: locate(placeOfField(reading, struct.name, field.name)),
      })),
    })),
    enums: declarations.enums.map((one) => ({
      ...one,
      span: locate(type(one.name)),
      members: one.members.map((it) => ({ ...it, span: locate(member(one.name, it.value)) })),
    })),
    unions: declarations.unions.map((one) => ({
      ...one,
      span: locate(type(one.name)),
      members: one.members.map((it) => ({ ...it, span: locate(member(one.name, it.value)) })),
    })),
    services: declarations.services.map((service) => ({
      ...service,
      span: locate(placeOfService(reading, service.name)),
      methods: service.methods.map((method) => ({
        ...method,
        span: locate(placeOfService(reading, service.name, method.name)),
      })),
    })),
  };
}
