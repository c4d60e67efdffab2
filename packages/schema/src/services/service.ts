import type { AnyMethod } from "./methods.ts";

/** What a service may say of itself. */
export interface ServiceOptions {
  /** The side that implements the methods; `server` when left out. */
  readonly servedBy?: "server" | "client";
  /** Doc of the service, Markdown. */
  readonly description?: string;
  /** True, or why and what to use instead. */
  readonly deprecated?: boolean | string;
  /** Name of the service before it was renamed. */
  readonly renamedFrom?: string;
}

/** Methods by name. */
export type Methods = Readonly<Record<string, AnyMethod>>;

/** Description of a service, read by the compiler. */
export interface Service<Name extends string = string, Of extends Methods = Methods> {
  /** By what the compiler knows it. */
  readonly twobyte: "service";
  /** A capital letter, then letters and digits: `Chat` (R-SCHEMA-11). */
  readonly name: Name;
  /** What the service says of itself; empty when nothing was. */
  readonly options: ServiceOptions;
  /** Its methods, by name. */
  readonly methods: Of;
}

/**
 * A service: methods under one name, served by one side.
 *
 * @param name - Begins with a capital letter, for example `Chat`.
 */
export function service<const Name extends string, Of extends Methods>(
  name: Name,
  ...rest: readonly [methods: Of] | readonly [options: ServiceOptions, methods: Of]
): Service<Name, Of> {
  const [options, methods] = rest.length === 1 ? [{}, rest[0]] : rest;
  return { twobyte: "service", name, options, methods };
}
