import { bytesBuilder, uuidBuilder } from "./builders/bytes.ts";
import { listBuilder, mapBuilder } from "./builders/collections.ts";
import { decimalBuilder } from "./builders/decimal.ts";
import { enumBuilder } from "./builders/enum-of.ts";
import { float } from "./builders/floats.ts";
import { bigInteger, numberInteger } from "./builders/integers.ts";
import { jsonBuilder } from "./builders/json.ts";
import { fieldBuilder, nullableBuilder, refBuilder } from "./builders/places.ts";
import { structBuilder } from "./builders/struct.ts";
import { timeBuilder } from "./builders/time.ts";
import { unionBuilder } from "./builders/union.ts";
import type { Builders } from "./builders.ts";
import type { TypeBuilder } from "./line/type-builder.ts";
import type { TypeBoxLine } from "./line/typebox-line.ts";
import { methodBuilder } from "./services/methods.ts";
import { describeProtocol } from "./services/protocol.ts";

/**
 * The builders over one line of TypeBox. The functions work on plain objects; what they return in
 * the terms of the line is said here once, since a line is known to the type checker only.
 */
export function createBuilders<Line extends TypeBoxLine>(type: TypeBuilder): Builders<Line> {
  const builders: Record<keyof Builders<Line>, unknown> = {
    u8: numberInteger(type, "u8"),
    u16: numberInteger(type, "u16"),
    u32: numberInteger(type, "u32"),
    u53: numberInteger(type, "u53"),
    u64: bigInteger(type, "u64"),
    i8: numberInteger(type, "i8"),
    i16: numberInteger(type, "i16"),
    i32: numberInteger(type, "i32"),
    i53: numberInteger(type, "i53"),
    i64: bigInteger(type, "i64"),
    f32: float(type, "f32"),
    f64: float(type, "f64"),
    bytes: bytesBuilder(type),
    uuid: uuidBuilder(type),
    timestamp: timeBuilder(type, "timestamp"),
    duration: timeBuilder(type, "duration"),
    decimal: decimalBuilder(type),
    json: jsonBuilder(type),
    enumOf: enumBuilder(type),
    union: unionBuilder(type),
    list: listBuilder(type),
    map: mapBuilder(type),
    struct: structBuilder(type),
    nullable: nullableBuilder(type),
    field: fieldBuilder(),
    ref: refBuilder(type),
    unary: methodBuilder("unary"),
    query: methodBuilder("query"),
    serverStream: methodBuilder("serverStream"),
    clientStream: methodBuilder("clientStream"),
    bidi: methodBuilder("bidi"),
    event: methodBuilder("event"),
    topic: methodBuilder("topic"),
    protocol: describeProtocol,
  };
  return builders as Builders<Line>;
}
