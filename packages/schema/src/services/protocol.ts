import type { Service } from "./service.ts";

/** What a protocol consists of. `Schema` is any schema of the line of TypeBox in use. */
export interface ProtocolOptions<Schema> {
  /** Name of the package to generate, for example `@acme/chat`. */
  readonly package: string;
  /** Doc of the protocol, Markdown. */
  readonly description?: string;
  /** Its services; none when left out. */
  readonly services?: readonly Service[];
  /** Named types to compile that no method mentions. */
  readonly types?: readonly Schema[];
}

/** Description of a protocol, read by the compiler: what a schema module exports by default. */
export interface Protocol<Name extends string = string, Options = ProtocolOptions<unknown>> {
  /** By what the compiler knows it. */
  readonly twobyte: "protocol";
  /** Small letters, digits and hyphens, words joined by dots: `acme.chat` (R-SCHEMA-12). */
  readonly name: Name;
  /** What the builder was given. */
  readonly options: Options;
}

/** Makes the description of a protocol. */
export function describeProtocol<const Name extends string, Options>(
  name: Name,
  options: Options,
): Protocol<Name, Options> {
  return { twobyte: "protocol", name, options };
}
