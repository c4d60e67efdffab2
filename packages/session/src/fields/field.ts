import type { Payload } from "../payload.ts";
import type { FieldReader } from "./field-reader.ts";
import type { FieldWriter } from "./field-writer.ts";

/** A field, or several in a row that make one value: said once, written and read in each profile. */
export interface Field<T> {
  /** `name` is the place in errors. */
  write(w: FieldWriter, value: T, name: string): void;
  /** Members may go into `into`, where those in front of them are. */
  read(r: FieldReader, into?: object): T;
}

/** The fields of an object's members, in the order in which they travel. */
export type Fields<T> = { readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> };

/** An integer from 0 to 2^53 − 1. */
export const number: Field<number> = {
  write: (w, value, name) => w.number(value, name),
  read: (r) => r.number(),
};

/** 16 bytes. */
export const bytes16: Field<Uint8Array> = {
  write: (w, value, name) => w.bytes16(value, name),
  read: (r) => r.bytes16(),
};

/** A frame's code, as a number. */
export const code: Field<number> = {
  write: (w, value) => w.code(value),
  read: (r) => r.code(),
};

/** What is left of the frame. */
export const payload: Field<Payload> = {
  write: (w, value) => w.payload(value),
  read: (r) => r.payload(),
};

/** At most `limit` UTF-8 bytes. */
export function string(limit: number): Field<string> {
  return {
    write: (w, value, name) => w.string(value, limit, name),
    read: (r) => r.string(limit),
  };
}

/** One member behind the other. */
export function record<T>(fields: Fields<T>): Field<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return {
    write(w, value) {
      for (const name of names) fields[name].write(w, value[name] as never, name);
    },
    read(r, into = {}) {
      const value: Partial<T> = into;
      for (const name of names) value[name] = fields[name].read(r);
      return value as T;
    },
  };
}

/** The members of two fields in one object. */
export function both<A, B>(first: Field<A>, second: Field<B>): Field<A & B> {
  return {
    write(w, value, name) {
      first.write(w, value, name);
      second.write(w, value, name);
    },
    read(r) {
      const value = first.read(r) as object;
      const more = second.read(r, value) as object;
      return (more === value ? value : Object.assign(value, more)) as A & B;
    },
  };
}
