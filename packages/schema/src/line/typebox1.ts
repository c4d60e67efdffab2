import type {
  Static,
  TArray,
  TInteger,
  TNull,
  TNumber,
  TObject,
  TProperties,
  TSchema,
  TString,
  TUnion,
  TUnsafe,
} from "typebox";
import type { TypeBoxLine } from "./typebox-line.ts";

/** The line `typebox` 1.x. */
export interface TypeBox1 extends TypeBoxLine {
  readonly schema: TSchema;
  readonly properties: TProperties;
  readonly integer: TInteger;
  readonly number: TNumber;
  readonly string: TString;
  readonly unsafe: TUnsafe<this["in"]>;
  readonly object: this["in"] extends TProperties ? TObject<this["in"]> : never;
  readonly array: this["in"] extends TSchema ? TArray<this["in"]> : never;
  readonly nullable: this["in"] extends TSchema ? TUnion<[this["in"], TNull]> : never;
  readonly static: this["in"] extends TSchema ? Static<this["in"]> : never;
  readonly member: this["in"] extends TObject
    ? Static<this["in"]>
    : this["in"] extends TProperties
      ? Static<TObject<this["in"]>>
      : never;
}
