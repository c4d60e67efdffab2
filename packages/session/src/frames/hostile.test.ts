import { readFileSync } from "node:fs";
import { CodecError } from "@twobyte/wire";
import { expect, test } from "vitest";
import type { Payload, Profile } from "../payload.ts";
import { readFrameExamples } from "../testing/frame-examples.ts";
import { splitFrames } from "./batch.ts";
import { decodeFrame } from "./decode-frame.ts";
import { encodeFrame } from "./encode-frame.ts";
import { codeNumber } from "./frame-code.ts";

const seed = Number(process.env["TWOBYTE_SEED"] ?? 1);
/** Of both profiles together, at full size. */
const FRAMES = 1_000_000;
const runs = Math.ceil((FRAMES / 2) * Number(process.env["TWOBYTE_RUNS"] ?? 0.1));
const chapter = readFileSync(new URL("../../../../spec/07-frames.md", import.meta.url), "utf8");
const CALL = codeNumber("Ca");

type Below = (below: number) => number;

/** A generator of whole numbers below its argument that depends on its seed alone. */
function randomFrom(start: number): Below {
  let state = start >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((((state ^ (state >>> 15)) >>> 0) / 2 ** 32) * below);
  };
}

/** The frames of the spec's examples: there is one of every kind. */
function frames(profile: Profile): Payload[] {
  return readFrameExamples(chapter).flatMap((example) =>
    example.frames.map((forms) => encodeFrame(profile, forms[profile])),
  );
}

const BYTES = [0, 1, 2, 0x1e, 0x21, 0x5c, 0x7f, 0x80, 0xc2, 0xed, 0xff];
const HUGE = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f];
const PIECES = [..."0129-\\zsen!HWGXaé", "\x1f", "\x1e", "\n", "\0", "\ud800", "9007199254740991"];

function spoilBytes(frame: Uint8Array, other: Uint8Array, random: Below): Uint8Array {
  const bytes = [...frame];
  for (let changes = 1 + random(3); changes > 0; changes--) {
    const at = random(bytes.length + 1);
    const added = [
      [],
      [BYTES[random(BYTES.length)] ?? 0],
      [random(256)],
      HUGE.slice(random(HUGE.length)),
      [...other.subarray(at, at + random(20))],
    ][random(5)];
    bytes.splice(at, random(4), ...(added ?? []));
  }
  return Uint8Array.from(bytes.slice(0, random(6) === 0 ? random(bytes.length + 1) : undefined));
}

function spoilText(frame: string, other: string, random: Below): string {
  let text = frame;
  for (let changes = 1 + random(3); changes > 0; changes--) {
    const at = random(text.length + 1);
    const piece = PIECES[random(PIECES.length)] ?? "";
    const added = ["", piece, piece.repeat(random(20)), other.slice(at, at + random(20))][
      random(4)
    ];
    text = text.slice(0, at) + added + text.slice(at + random(4));
  }
  return text.slice(0, random(6) === 0 ? random(text.length + 1) : undefined);
}

/** What becomes of a transport message; throws what is no CodecError, and what is not canonical. */
function judge(data: Payload): string {
  try {
    for (const one of splitFrames(data)) {
      const frame = decodeFrame(one, (code) => code === CALL);
      if (frame.kind === "ignored") continue;
      const again = encodeFrame(typeof one === "string" ? "text" : "binary", frame);
      const isKept = frame.kind === "hello" || frame.kind === "welcome" || frame.kind === "goodbye";
      // Tags that are unknown are skipped.
      if (!isKept && !isEqual(one, again)) throw new Error(`${frame.kind} in a second form`);
    }
    return "accepted";
  } catch (error) {
    if (error instanceof CodecError) return error.code;
    throw error;
  }
}

function isEqual(a: Payload, b: Payload): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return Buffer.compare(a, b) === 0;
}

function told(data: Payload): string {
  return typeof data === "string" ? JSON.stringify(data) : Buffer.from(data).toString("hex");
}

for (const profile of ["binary", "text"] as const) {
  test(`changed frames of all kinds are refused with nothing but a CodecError, in ${profile} (R-ERR-1, R-FRAME-4, R-FRAME-5)`, () => {
    const random = randomFrom(seed);
    const originals = frames(profile);
    const outcomes = new Set<string>();
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    for (let run = 0; run < runs; run++) {
      const frame = originals[random(originals.length)] ?? "";
      const other = originals[random(originals.length)] ?? "";
      const data =
        typeof frame === "string"
          ? spoilText(frame, String(other), random)
          : spoilBytes(frame, other as Uint8Array, random);
      try {
        outcomes.add(judge(data));
      } catch (error) {
        const problem = `${String(error)}: ${told(data)} (TWOBYTE_SEED=${seed}, run ${run})`;
        throw new Error(problem, { cause: error });
      }
    }
    Error.stackTraceLimit = stackTraceLimit;
    for (const outcome of ["accepted", "truncated", "trailing", "unknown_code"]) {
      expect(outcomes).toContain(outcome);
    }
  }, 600_000);
}
