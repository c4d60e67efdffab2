import type { Place } from "./place.ts";
import { protocolPlace, within } from "./place.ts";
import type { Reading } from "./reading.ts";

/** Where a named type was declared. */
export function placeOfType(reading: Reading, name: string): Place {
  return reading.types.get(name)?.place ?? protocolPlace;
}

/** Where a field was declared. */
export function placeOfField(reading: Reading, struct: string, field: string): Place {
  return within(placeOfType(reading, struct), { kind: "field", name: field });
}

/** Where a service, or a method of it, was declared. */
export function placeOfService(reading: Reading, service: string, method?: string): Place {
  const place = reading.services.get(service) ?? protocolPlace;
  return method === undefined ? place : within(place, { kind: "method", name: method });
}
