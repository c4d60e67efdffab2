import type { BytesOptions } from "./builders/bytes.ts";
import type { ListOptions, MapOptions } from "./builders/collections.ts";
import type { DecimalOptions } from "./builders/decimal.ts";
import type { MemberOptions } from "./builders/enum-of.ts";
import type { FloatOptions, SpecialFloat, SpecialFloatOptions } from "./builders/floats.ts";
import type { BigIntegerOptions, IntegerOptions } from "./builders/integers.ts";
import type { JsonOptions } from "./builders/json.ts";
import type { StructOptions } from "./builders/struct.ts";
import type { UnionOptions } from "./builders/union.ts";
import type { FieldOptions } from "./keyword/field-options.ts";
import type { NamedOptions } from "./keyword/named-options.ts";
import type { Apply, TypeBoxLine } from "./line/typebox-line.ts";
import type {
  BidiOptions,
  ClientStreamOptions,
  EventOptions,
  Method,
  MethodKind,
  QueryOptions,
  ServerStreamOptions,
  TopicOptions,
  UnaryOptions,
} from "./services/methods.ts";
import type { Protocol, ProtocolOptions } from "./services/protocol.ts";

/** Builder of an integer of up to 53 bits. */
type IntegerBuilder<Line extends TypeBoxLine> = (options?: IntegerOptions) => Line["integer"];

/** Builder of a 64-bit integer. */
type BigIntegerBuilder<Line extends TypeBoxLine> = (options?: BigIntegerOptions) => Line["string"];

/** Builder of a float; with `special` its static type has the three texts too. */
interface FloatBuilder<Line extends TypeBoxLine> {
  (options: SpecialFloatOptions): Apply<Line, "unsafe", number | SpecialFloat>;
  (options?: FloatOptions): Line["number"];
}

/** Builder of a timestamp or duration; the unit decides the JSON form. */
interface TimeBuilder<Line extends TypeBoxLine> {
  (unit?: "s" | "ms", options?: IntegerOptions): Line["integer"];
  (unit: "us" | "ns", options?: BigIntegerOptions): Line["string"];
}

/** Builder of a named enum from a list of its members, or from what is said of each. */
type EnumBuilder<Line extends TypeBoxLine> = <const Member extends string>(
  name: string,
  members: readonly Member[] | { readonly [Name in Member]: MemberOptions<NoInfer<Member>> },
  options?: NamedOptions<NoInfer<Member>>,
) => Apply<Line, "unsafe", Member>;

type UnionStatic<Line extends TypeBoxLine, Tag extends string, Members> = {
  [Value in keyof Members & string]: Flat<
    { [Name in Tag]: Value } & Omit<Apply<Line, "member", Members[Value]>, Tag>
  >;
}[keyof Members & string];

type Flat<Type> = { [Name in keyof Type]: Type[Name] };

/**
 * Builder of a union; each member is an object schema or the properties of one. The compiler says so
 * of others: TypeScript goes too deep when it compares members with all that a schema can be.
 */
type UnionBuilder<Line extends TypeBoxLine> = <
  const Tag extends string,
  Members extends Readonly<Record<string, object>>,
>(
  tag: Tag,
  members: Members,
  options?: UnionOptions,
) => Apply<Line, "unsafe", UnionStatic<Line, Tag, Members>>;

/** Builder of a list; `delta` names fields of the item only when the item is an object. */
type ListBuilder<Line extends TypeBoxLine> = <Item extends Line["schema"]>(
  item: Item,
  options?: ListOptions<Extract<keyof Apply<Line, "static", Item>, string>>,
) => Apply<Line, "array", Item>;

/** Builder of a map. */
type MapBuilder<Line extends TypeBoxLine> = <
  Key extends Line["schema"],
  Value extends Line["schema"],
>(
  key: Key,
  value: Value,
  options?: MapOptions,
) => Apply<
  Line,
  "unsafe",
  Record<MapKey<Apply<Line, "static", Key>>, Apply<Line, "static", Value>>
>;

/** Keys are property names: of a number or a boolean the text. */
type MapKey<Key> = Key extends string ? Key : string;

/** Builder of a named struct. */
type StructBuilder<Line extends TypeBoxLine> = <Properties extends Line["properties"]>(
  name: string,
  properties: Properties,
  options?: StructOptions,
) => Apply<Line, "object", Properties>;

/** Builder of one kind of method. */
type MethodBuilder<Kind extends MethodKind, Options> = (options: Options) => Method<Kind, Options>;

/** All builders over one line of TypeBox. */
export interface Builders<Line extends TypeBoxLine> {
  readonly u8: IntegerBuilder<Line>;
  readonly u16: IntegerBuilder<Line>;
  readonly u32: IntegerBuilder<Line>;
  readonly u53: IntegerBuilder<Line>;
  readonly u64: BigIntegerBuilder<Line>;
  readonly i8: IntegerBuilder<Line>;
  readonly i16: IntegerBuilder<Line>;
  readonly i32: IntegerBuilder<Line>;
  readonly i53: IntegerBuilder<Line>;
  readonly i64: BigIntegerBuilder<Line>;
  readonly f32: FloatBuilder<Line>;
  readonly f64: FloatBuilder<Line>;
  readonly bytes: (options?: BytesOptions) => Line["string"];
  readonly uuid: (options?: FieldOptions<string>) => Line["string"];
  readonly timestamp: TimeBuilder<Line>;
  readonly duration: TimeBuilder<Line>;
  readonly decimal: (scale: number, options?: DecimalOptions) => Line["string"];
  readonly json: (options?: JsonOptions) => Apply<Line, "unsafe", unknown>;
  readonly enumOf: EnumBuilder<Line>;
  readonly union: UnionBuilder<Line>;
  readonly list: ListBuilder<Line>;
  readonly map: MapBuilder<Line>;
  readonly struct: StructBuilder<Line>;
  readonly nullable: <Schema extends Line["schema"]>(
    schema: Schema,
    options?: FieldOptions<Apply<Line, "static", Schema> | null>,
  ) => Apply<Line, "nullable", Schema>;
  readonly field: <Schema extends Line["schema"]>(
    schema: Schema,
    options: FieldOptions<Apply<Line, "static", Schema>>,
  ) => Schema;
  readonly ref: <Static = unknown>(name: string) => Apply<Line, "unsafe", Static>;
  readonly unary: MethodBuilder<"unary", UnaryOptions<Line["schema"]>>;
  readonly query: MethodBuilder<"query", QueryOptions<Line["schema"]>>;
  readonly serverStream: MethodBuilder<"serverStream", ServerStreamOptions<Line["schema"]>>;
  readonly clientStream: MethodBuilder<"clientStream", ClientStreamOptions<Line["schema"]>>;
  readonly bidi: MethodBuilder<"bidi", BidiOptions<Line["schema"]>>;
  readonly event: MethodBuilder<"event", EventOptions<Line["schema"]>>;
  readonly topic: MethodBuilder<"topic", TopicOptions<Line["schema"]>>;
  readonly protocol: <const Name extends string>(
    name: Name,
    options: ProtocolOptions<Line["schema"]>,
  ) => Protocol<Name, ProtocolOptions<Line["schema"]>>;
}
