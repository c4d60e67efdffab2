import { IdsLock } from "../ids/ids-lock.ts";
import type { FrameDefect } from "./frame-defects.ts";
import { frameDefects } from "./frame-defects.ts";
import type { FrameExample } from "./frame-examples.ts";
import { readFrameExamples } from "./frame-examples.ts";
import type { FrameMembers } from "./frame-fields.ts";
import type {
  FrameCase,
  FrameExampleCase,
  FrameFile,
  FrameReadCase,
  FrameUnwritableCase,
} from "./frame-file.ts";
import type { FrameReading } from "./frame-readings.ts";
import { frameReadings } from "./frame-readings.ts";
import type { UnwritableFrame } from "./unwritable-frames.ts";
import { unwritableFrames } from "./unwritable-frames.ts";

/** The area of the cases of frames. */
export const frameArea = "HDR";

const about = "an example of spec chapter 7";

/**
 * The file of the cases of frames: the examples of the chapter, those that it leaves out, and what
 * has to be refused.
 *
 * @param lock the text of the lock of names before
 */
export function makeFrameFile(chapter: string, more: string, lock: string | undefined): FrameFile {
  const given = [...readFrameExamples(chapter), ...readFrameExamples(more)];
  const meanings = [
    ...given.map(({ binary }) => meaningOfExample(binary)),
    ...frameDefects.map(meaningOfDefect),
    ...frameReadings.map(meaningOfReading),
    ...unwritableFrames.map(({ frame }) => meaningOfUnwritable(frame)),
  ];
  const all = meanings.map((meaning) => ({ area: frameArea, meaning }));
  const ids = new IdsLock(new IdsLock(lock).updated(all));
  const nameOf = (meaning: string): string => ids.nameOf(frameArea, meaning) ?? "";
  const examples = given.map((one) => exampleCase(one, nameOf(meaningOfExample(one.binary))));
  const refused = frameDefects.map((one) => {
    return refusedCase(one, nameOf(meaningOfDefect(one)), examples);
  });
  const read = frameReadings.map((one) => readCase(one, nameOf(meaningOfReading(one))));
  const unwritable = unwritableFrames.map((one) => {
    return unwritableCase(one, nameOf(meaningOfUnwritable(one.frame)), examples);
  });
  const cases = [...examples, ...refused, ...read, ...unwritable].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  return { formatVersion: "1.2", methods: ["Ca"], cases };
}

/** What a case of the file means, for the lock of names. */
export function meaningOf(one: FrameCase): string {
  if (one.kind === "frames") return meaningOfExample(one.binary);
  if (one.kind === "unwritable") return one.frames.map(meaningOfUnwritable).join("");
  const data = one.bytes ?? one.text ?? "";
  return `${one.kind} ${one.profile} ${data}`;
}

function meaningOfExample(binary: string): string {
  return `frames ${binary}`;
}

function meaningOfDefect({ profile, data }: FrameDefect): string {
  return `refused ${profile} ${data}`;
}

function meaningOfReading({ profile, data }: FrameReading): string {
  return `read ${profile} ${data}`;
}

function meaningOfUnwritable(frame: FrameMembers): string {
  return `unwritable ${JSON.stringify(frame)}`;
}

function readCase(
  { about: what, req, profile, data, frames }: FrameReading,
  name: string,
): FrameReadCase {
  const form = profile === "binary" ? { bytes: data } : { text: data };
  return { name, kind: "read", about: what, req: [req], profile, ...form, frames };
}

function exampleCase(example: FrameExample, name: string): FrameExampleCase {
  const { binaryFrames } = example;
  const kinds = binaryFrames.map(({ kind }) => String(kind));
  const req = new Set(["R-FRAME-1", "R-FRAME-2"]);
  if (binaryFrames.some(({ payload }) => payload !== undefined)) req.add("R-FRAME-3");
  if (kinds.length > 1) req.add("R-FRAME-31");
  if (kinds.some((kind) => ["hello", "welcome", "goodbye"].includes(kind))) req.add("R-FRAME-16");
  if (JSON.stringify(binaryFrames).includes('"metadata"')) req.add("R-FRAME-22");
  const which = kinds.length > 1 ? `a batch of ${kinds.join(", ")}` : (kinds[0] ?? "");
  return { name, kind: "frames", about: `${about}: ${which}`, req: [...req].sort(), ...example };
}

function refusedCase(
  { about: what, req, profile, data, error, twin }: FrameDefect,
  name: string,
  examples: readonly FrameExampleCase[],
): FrameCase {
  const form = profile === "binary" ? { bytes: data } : { text: data };
  return {
    name,
    kind: "refused",
    about: what,
    req: [req],
    profile,
    twin: twinOf(twin, examples),
    ...form,
    error,
  };
}

function unwritableCase(
  { about: what, frame, host }: UnwritableFrame,
  name: string,
  examples: readonly FrameExampleCase[],
): FrameUnwritableCase {
  const twin = twinOf(String(frame["kind"]), examples);
  const body = { req: ["R-FRAME-37"], twin, frames: [frame], error: "invalid_value" };
  return { name, kind: "unwritable", about: what, ...body, ...(host !== undefined && { host }) };
}

/** The first example that has a frame of a kind, or is a batch. */
function twinOf(kind: string, examples: readonly FrameExampleCase[]): string {
  const found = examples.find(({ binaryFrames }) =>
    kind === "batch" ? binaryFrames.length > 1 : binaryFrames.some((one) => one["kind"] === kind),
  );
  if (found === undefined) throw new Error(`There is no example of ${kind}.`);
  return found.name;
}
