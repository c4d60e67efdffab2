/**
 * Readers and writers of both profiles (spec chapters 2 to 4), the JSON mapping and constraints: what
 * generated codecs consist of. Programs use the codecs of their generated package, and from here
 * `CodecError`. What writes takes the name of the field for its errors, and is told in which
 * revision by its caller; `put` functions expect that `BinaryWriter.reserve` made room.
 *
 * @packageDocumentation
 */

export { fromBase64Url, toBase64Url } from "#native";
export {
  bit,
  clearBits,
  getBits,
  reservedBits,
  setBits,
  skipBits,
  takeBits1,
  takeBits2,
  takeBits3,
} from "./binary/bits.ts";
export { putI8, putU8, readI8, readU8 } from "./binary/byte.ts";
export { readBytes, writeBytes } from "./binary/bytes.ts";
export { readCount } from "./binary/count.ts";
export { MAX_UNITS, putDecimal, readDecimal, toUnits } from "./binary/decimal.ts";
export { readDelta, safeSum } from "./binary/delta.ts";
export {
  putF32,
  putF32Special,
  putF64,
  putF64Special,
  readF32,
  readF32Special,
  readF64,
  readF64Special,
  takeF32,
  takeF32Special,
  takeF64,
  takeF64Special,
} from "./binary/float.ts";
export { putDelta64, putI64, putU64, readI64, readU64 } from "./binary/int64.ts";
export { readJson, writeJson } from "./binary/json.ts";
export { BinaryReader, decodeBinary } from "./binary/reader.ts";
export { readString, writeString } from "./binary/string.ts";
export { putTimestamp, readTimestamp, takeTimestamp } from "./binary/timestamp.ts";
export { putUuid, readUuid } from "./binary/uuid.ts";
export {
  putU16,
  putU32,
  putU53,
  putVarint,
  putVarint53,
  readU16,
  readU32,
  readU53,
  takeVarint,
  takeVarint53,
} from "./binary/varint.ts";
export { BinaryWriter, encodeBinary, writeMessage } from "./binary/writer.ts";
export { putI16, putI32, putI53, putZigzag53, readI16, readI32, readI53 } from "./binary/zigzag.ts";
export { canonicalJson, type JsonValue } from "./canonical-json.ts";
export { CodecError, type CodecErrorCode, refuseValue } from "./codec-error.ts";
export { checkCount, checkLength } from "./constraint/length.ts";
export { checkMultiple } from "./constraint/number.ts";
export { checkPattern } from "./constraint/pattern.ts";
export { checkUnique } from "./constraint/unique.ts";
export { violate } from "./constraint/violate.ts";
export { addSigned, addUnsigned, difference, difference54, sum54 } from "./delta.ts";
export { encodeText, enterFormat, enterRead, enterWrite, leaveFormat } from "./depth.ts";
export { checkI64, checkInteger, checkU64 } from "./integer.ts";
export {
  bigUnitsFromJson,
  bigUnitsToJson,
  decimalFromJson,
  decimalToJson,
} from "./json/decimal.ts";
export {
  bigintFromJson,
  floatFromJson,
  integerFromJson,
  single,
  specialFromJson,
  specialToJson,
} from "./json/number.ts";
export {
  arrayFromJson,
  constFromJson,
  keyBoolean,
  keyNumber,
  membersFromJson,
  objectFromJson,
  objectToJson,
  own,
} from "./json/object.ts";
export {
  booleanFromJson,
  bytesFromJson,
  bytesToJson,
  jsonFromJson,
  stringFromJson,
  uuidFromJson,
} from "./json/text.ts";
export { checkOrder, compareUtf8, type MapKey, sortedEntries } from "./map-order.ts";
export {
  checkArray,
  checkConst,
  checkObject,
  noMember,
  noMessage,
  notExpressible,
  unknownMember,
} from "./member.ts";
export type { MessageCodec } from "./message-codec.ts";
export type { OwnedBytes } from "./owned-bytes.ts";
export { type Automaton, automatonOf, type State } from "./regexp/automaton.ts";
export { type Category, type CharacterSet, hasCharacter } from "./regexp/character-set.ts";
export { IRegexp } from "./regexp/i-regexp.ts";
export { checkRevision } from "./revision.ts";
export { formatBoolean, parseBoolean } from "./text/boolean.ts";
export { formatBytes, formatMarkedBytes, parseBytes, parseMarkedBytes } from "./text/bytes.ts";
export {
  formatBigUnits,
  formatDecimal,
  formatUnits,
  parseBigUnits,
  parseDecimal,
  parseUnits,
} from "./text/decimal.ts";
export { parseDelta } from "./text/delta.ts";
export {
  formatF32,
  formatF32Special,
  formatF64,
  formatF64Special,
  parseF32,
  parseF32Special,
  parseF64,
  parseF64Special,
} from "./text/float.ts";
export { formatI64, formatU64, parseI64, parseU64 } from "./text/int64.ts";
export { formatInteger, parseCount, parseInteger, parseUnsigned } from "./text/integer.ts";
export { formatJson, parseJson, parseMarkedJson } from "./text/json.ts";
export { decodeScalarText, decodeText, SEPARATOR, TextReader } from "./text/reader.ts";
export { formatMarkedString, formatString, parseMarkedString, parseString } from "./text/string.ts";
export { formatUuid, parseUuid } from "./text/uuid.ts";
