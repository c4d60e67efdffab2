import { readCount } from "../binary/count.ts";
import type { BinaryReader } from "../binary/reader.ts";
import { decodeBinary } from "../binary/reader.ts";
import { readString, writeString } from "../binary/string.ts";
import { putVarint } from "../binary/varint.ts";
import type { BinaryWriter } from "../binary/writer.ts";
import { encodeBinary } from "../binary/writer.ts";
import { Random } from "./random.ts";
import type { RandomRuns } from "./random-runs.ts";
import { refusal } from "./refusal.ts";
import { sameValue } from "./same-value.ts";

function write(w: BinaryWriter, texts: readonly string[]): void {
  w.reserve(5);
  putVarint(w, texts.length);
  for (const text of texts) writeString(w, text, "text");
}

function read(r: BinaryReader): string[] {
  return Array.from({ length: readCount(r, 8, 9999) }, () => readString(r, 9999));
}

/** Messages of hundreds of strings, short or long, most of them ASCII, come back. */
export function assertManyStrings({ numRuns, seed }: RandomRuns): void {
  const random = new Random(seed);
  for (let run = 0; run < numRuns; run++) {
    const size = random.pick([2, 20, 200, 3000]);
    const texts = Array.from({ length: 100 + random.below(300) }, () => {
      const ascii = "0123456789abcdef".repeat(size / 8 + 1).slice(0, random.below(size));
      return random.below(4) === 0 ? `${ascii}${random.text()}` : ascii;
    });
    const message = encodeBinary(write, texts, 1);
    if (sameValue(decodeBinary(read, message, 1), texts)) continue;
    throw new Error(`run ${run} of TWOBYTE_SEED=${seed} does not come back`);
  }
}

/** A byte that is no UTF-8 is refused in whichever of many strings it stands. */
export function assertBadBytesFound({ numRuns, seed }: RandomRuns): void {
  const texts = Array.from({ length: 400 }, (_, i) => "x".repeat(i % 40));
  const message = encodeBinary(write, texts, 1);
  const random = new Random(seed);
  const places = [...message.keys()].filter((at) => message[at] === 0x78);
  for (let run = 0; run < numRuns; run++) {
    const at = random.pick(places);
    const spoiled = message.slice();
    spoiled[at] = random.pick([0x80, 0xbf, 0xc1, 0xe2, 0xf8, 0xff]);
    const code = refusal(() => decodeBinary(read, spoiled, 1));
    if (code === "invalid_utf8") continue;
    throw new Error(`byte ${at} of ${message.length} spoiled is ${code} (TWOBYTE_SEED=${seed})`);
  }
}
