import type { Profile } from "../codec/operation.ts";

/** A transport message that has to be refused. */
export interface FrameDefect {
  readonly about: string;
  readonly req: string;
  readonly profile: Profile;
  /** Lower-case hex, or text. */
  readonly data: string;
  readonly error: string;
  /** Kind of the frame in an example that differs in this; `batch` for a batch. */
  readonly twin: string;
}

type Row = readonly [about: string, req: string, data: string, error: string, twin: string];

const lineage = "000102030405060708090a0b0c0d0e0f";
const secret = "202122232425262728292a2b2c2d2e2f";
/** The tags that a hello needs, but for some. */
const versions = "01020101";
const rest = `0310${lineage}0710${secret}`;
const counts = "0b020000";
const long = (count: number): string => "61".repeat(count);
/** A length of two bytes. */
const length = (count: number): string =>
  [(count & 0x7f) | 0x80, count >> 7].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** 2^53 − 1 and 2^32 − 1, as varints. */
const most53 = "ffffffffffffff0f";
const most32 = "ffffffff0f";

const binary: readonly Row[] = [
  ["nothing at all", "R-FRAME-4", "", "truncated", "cancel"],
  ["half a code", "R-FRAME-4", "21", "truncated", "cancel"],
  ["a code that the protocol does not have", "R-FRAME-11", "214204", "unknown_code", "cancel"],
  ["a code of a digit and a letter", "R-FRAME-11", "314104", "unknown_code", "data"],
  ["a code of other characters", "R-FRAME-11", "c3a904", "unknown_code", "data"],
  ["a cancel that goes on", "R-FRAME-4", "21430400", "trailing", "cancel"],
  ["a stream with a needless byte", "R-FRAME-5", "21438400", "overlong", "cancel"],
  ["a stream above 53 bits", "R-FRAME-5", "21438080808080808010", "out_of_range", "cancel"],
  ["flags that an open does not have", "R-FRAME-7", "4361062000", "reserved_bits", "open"],
  ["flags that an end does not have", "R-FRAME-7", "21450402", "reserved_bits", "end"],
  ["flags that an auth does not have", "R-FRAME-7", "215504", "reserved_bits", "auth"],
  [
    "flags that an error does not have",
    "R-FRAME-7",
    "215a0409000000",
    "reserved_bits",
    "sessionError",
  ],
  ["a reason of a skip that is none", "R-FRAME-8", "21530a0302", "invalid_member", "skip"],
  ["a scope that is none", "R-FRAME-8", "215804020008000000", "invalid_member", "streamError"],
  ["a way to retry that is none", "R-FRAME-8", "215a0009030000", "invalid_member", "sessionError"],
  ["an effect that is none", "R-FRAME-8", "215a0009000300", "invalid_member", "sessionError"],
  ["an error with the code 0", "R-FRAME-24", "215a0000000000", "invalid_member", "sessionError"],
  ["an epoch of 65 bytes", "R-FRAME-6", `214f040441${long(65)}14`, "limit_exceeded", "opened"],
  [
    "a key of 129 bytes",
    "R-FRAME-6",
    `43610602${length(129)}${long(129)}`,
    "limit_exceeded",
    "open",
  ],
  ["a scheme of 33 bytes", "R-FRAME-6", `21550121${long(33)}00`, "limit_exceeded", "auth"],
  [
    "a message of 1,025 bytes",
    "R-FRAME-6",
    `215a00090000${length(1_025)}${long(1_025)}`,
    "limit_exceeded",
    "sessionError",
  ],
  ["an epoch that is no UTF-8", "R-FRAME-5", "214f040401ff14", "invalid_utf8", "opened"],
  ["a part that is empty", "R-FRAME-26", "215004434405", "out_of_range", "part"],
  ["a part with nothing behind it", "R-FRAME-26", "21500443440061", "out_of_range", "part"],
  ["a part of a code of two zeros", "R-FRAME-36", "21500400000561", "unknown_code", "part"],
  [
    "a part of a code that begins with a digit",
    "R-FRAME-36",
    "21500431440561",
    "unknown_code",
    "part",
  ],
  [
    "a detail of a code of two zeros",
    "R-FRAME-36",
    "2158040102080000000000",
    "unknown_code",
    "streamError",
  ],
  ["a name of metadata in capitals", "R-FRAME-21", "214504010101410131", "invalid_token", "end"],
  ["a name of metadata that is empty", "R-FRAME-21", "2145040101000131", "invalid_token", "end"],
  [
    "a name of metadata of 65 characters",
    "R-FRAME-21",
    `214504010141${long(65)}00`,
    "invalid_token",
    "end",
  ],
  [
    "names of metadata that descend",
    "R-FRAME-22",
    "2145040102016200016100",
    "unsorted_keys",
    "end",
  ],
  ["a name of metadata twice", "R-FRAME-22", "2145040102016100016100", "duplicate_key", "end"],
  [
    "metadata of 4,097 bytes",
    "R-FRAME-23",
    `21450401010161${length(4_096)}${long(4_096)}`,
    "limit_exceeded",
    "end",
  ],
  [
    "tags that descend",
    "R-FRAME-16",
    `2148040310${lineage}${versions}0710${secret}${counts}`,
    "unsorted_keys",
    "hello",
  ],
  [
    "a tag twice",
    "R-FRAME-16",
    `214805${versions}${versions}${rest}${counts}`,
    "duplicate_key",
    "hello",
  ],
  [
    "an odd tag that no one knows",
    "R-FRAME-18",
    `214805${versions}${rest}${counts}1100`,
    "unknown_code",
    "hello",
  ],
  [
    "a value that ends too soon",
    "R-FRAME-19",
    `214804010101${rest}${counts}`,
    "truncated",
    "hello",
  ],
  ["a value that goes on", "R-FRAME-19", `2148040103010100${rest}${counts}`, "trailing", "hello"],
  [
    "a probe with a value",
    "R-FRAME-19",
    `214805${versions}${rest}${counts}0d0100`,
    "trailing",
    "hello",
  ],
  ["a hello without counts", "R-FRAME-20", `214803${versions}${rest}`, "truncated", "hello"],
  ["a hello without versions", "R-FRAME-20", `214803${rest}${counts}`, "truncated", "hello"],
  [
    "a maxFrame below 16,384",
    "R-FRAME-35",
    `214805${versions}0204ff7f0001${rest}${counts}`,
    "out_of_range",
    "hello",
  ],
  ["a hello that announces 2^53 tags", "R-ERR-2", `2148${most53}`, "truncated", "hello"],
  ["2^53 pairs of metadata", "R-ERR-2", `21450401${most53}`, "truncated", "end"],
  ["an epoch that announces 2^32 bytes", "R-ERR-2", `214f0404${most32}`, "truncated", "opened"],
  ["a tag whose value announces 2^32 bytes", "R-ERR-2", `21480101${most32}`, "truncated", "hello"],
  ["a batch that announces a frame of 2^32 bytes", "R-ERR-2", `1e${most32}`, "truncated", "batch"],
  ["a batch of nothing", "R-FRAME-31", "1e", "truncated", "batch"],
  ["a batch of one frame", "R-FRAME-31", "1e03214304", "not_canonical", "batch"],
  ["a batch with an empty frame", "R-FRAME-31", "1e0321430400", "truncated", "batch"],
  [
    "a batch with an empty frame, behind a frame that is wrong",
    "R-FRAME-31",
    "1e0321420400",
    "truncated",
    "batch",
  ],
  ["a batch whose last frame is cut", "R-FRAME-33", "1e03214304042143", "truncated", "batch"],
  [
    "a batch with a length that goes beyond it, behind a frame that is wrong",
    "R-FRAME-33",
    "1e0321420420214304",
    "truncated",
    "batch",
  ],
  [
    "a batch of more than 65,536 bytes",
    "R-FRAME-32",
    `1e03214304ffff03434404${"00".repeat(65_532)}`,
    "limit_exceeded",
    "batch",
  ],
];

const text: readonly Row[] = [
  ["nothing at all", "R-FRAME-4", "", "truncated", "cancel"],
  ["half a code", "R-FRAME-4", "!", "truncated", "cancel"],
  ["a code that the protocol does not have", "R-FRAME-11", "!B4", "unknown_code", "cancel"],
  ["a code of a digit and a letter", "R-FRAME-11", "1A4", "unknown_code", "data"],
  ["a cancel that goes on", "R-FRAME-4", "!C4␟", "trailing", "cancel"],
  ["a skip without its reason", "R-FRAME-4", "!S4␟3", "truncated", "skip"],
  ["a data frame without the separator of its payload", "R-FRAME-3", "CD4", "truncated", "data"],
  ["a stream with a needless zero", "R-FRAME-5", "!C04", "invalid_token", "cancel"],
  ["a stream above 53 bits", "R-FRAME-5", "!C9007199254740992", "out_of_range", "cancel"],
  ["a stream that is empty", "R-FRAME-5", "!C", "invalid_token", "cancel"],
  ["flags that an open does not have", "R-FRAME-7", "Ca6␟32␟Hi", "reserved_bits", "open"],
  ["flags that an end does not have", "R-FRAME-7", "!E4␟2", "reserved_bits", "end"],
  ["flags that an auth does not have", "R-FRAME-7", "!U4", "reserved_bits", "auth"],
  ["a reason of a skip that is none", "R-FRAME-8", "!S4␟3␟2", "invalid_member", "skip"],
  ["an error with the code 0", "R-FRAME-24", "!Z0␟0␟0␟0␟", "invalid_member", "sessionError"],
  ["an epoch of 65 bytes", "R-FRAME-6", `!O4␟4␟${"a".repeat(63)}é␟1`, "limit_exceeded", "opened"],
  ["an escape that is none", "R-FRAME-5", "!O4␟4␟\\q␟1", "invalid_escape", "opened"],
  ["a part that is empty", "R-FRAME-26", "!P4␟CD␟5␟", "out_of_range", "part"],
  ["a part with nothing behind it", "R-FRAME-26", "!P4␟CD␟0␟a", "out_of_range", "part"],
  ["a part of a code of digits", "R-FRAME-36", "!P4␟00␟5␟a", "unknown_code", "part"],
  ["a part of a code of three characters", "R-FRAME-36", "!P4␟CDE␟5␟a", "unknown_code", "part"],
  [
    "a detail of a code of one character",
    "R-FRAME-36",
    "!X4␟1␟2␟8␟0␟0␟␟E␟",
    "unknown_code",
    "streamError",
  ],
  ["a name of metadata in capitals", "R-FRAME-21", "!E4␟1␟1␟A␟1", "invalid_token", "end"],
  ["names of metadata that descend", "R-FRAME-22", "!E4␟1␟2␟b␟␟a␟", "unsorted_keys", "end"],
  ["a name of metadata twice", "R-FRAME-22", "!E4␟1␟2␟a␟␟a␟", "duplicate_key", "end"],
  [
    "metadata of 4,097 bytes",
    "R-FRAME-23",
    `!E4␟1␟1␟a␟${"é".repeat(2_048)}`,
    "limit_exceeded",
    "end",
  ],
  ["a hello that announces 2^53 tags", "R-ERR-2", "!H9007199254740991", "truncated", "hello"],
  ["2^53 pairs of metadata", "R-ERR-2", "!E4␟1␟9007199254740991", "truncated", "end"],
  ["a hello without tags", "R-FRAME-20", "!H0", "truncated", "hello"],
  ["an odd tag that no one knows", "R-FRAME-18", "!H1␟17␟", "unknown_code", "hello"],
  ["a tag twice", "R-FRAME-16", "!H2␟1␟1\\s1␟1␟1\\s1", "duplicate_key", "hello"],
  ["tags that descend", "R-FRAME-16", "!H2␟4␟1␟1␟1\\s1", "unsorted_keys", "hello"],
  ["a value with a raw LF in its text", "R-FRAME-5", "!H1␟8␟a\\nb", "invalid_token", "hello"],
  [
    "a tag that no one knows, with a raw NUL in its value",
    "R-FRAME-5",
    "!H1␟17␟a\\zb",
    "invalid_token",
    "hello",
  ],
  ["a value that ends too soon", "R-FRAME-19", "!H1␟1␟1", "truncated", "hello"],
  ["a value that goes on", "R-FRAME-19", "!H1␟1␟1\\s1\\s1", "trailing", "hello"],
  ["a maxFrame below 16,384", "R-FRAME-35", "!H1␟2␟16383\\s0\\s1", "out_of_range", "hello"],
  [
    "a secret that is one digit short",
    "R-FRAME-5",
    "!H1␟7␟ICEiIyQlJicoKSorLC0uL",
    "invalid_token",
    "hello",
  ],
  ["a batch with an empty frame", "R-FRAME-31", "!C4␞", "truncated", "batch"],
  [
    "a batch with an empty frame, behind one that is wrong",
    "R-FRAME-31",
    "!B4␞",
    "truncated",
    "batch",
  ],
];

/** Transport messages that have to be refused, each for one reason. */
export const frameDefects: readonly FrameDefect[] = [
  ...binary.map((row) => defect("binary", row)),
  ...text.map((row) => defect("text", row)),
];

function defect(profile: Profile, [about, req, data, error, twin]: Row): FrameDefect {
  const separated = data.replaceAll("␟", "\u001f").replaceAll("␞", "\u001e");
  return { about, req, profile, data: separated, error, twin };
}
