import { IdsLock } from "../ids/ids-lock.ts";
import type { FrameDefect } from "./frame-defects.ts";
import { frameDefects } from "./frame-defects.ts";
import type { FrameExample } from "./frame-examples.ts";
import { readFrameExamples } from "./frame-examples.ts";
import type { FrameCase, FrameExampleCase, FrameFile, FrameReadCase } from "./frame-file.ts";
import type { FrameReading } from "./frame-readings.ts";
import { frameReadings } from "./frame-readings.ts";

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
  ];
  const all = meanings.map((meaning) => ({ area: frameArea, meaning }));
  const ids = new IdsLock(new IdsLock(lock).updated(all));
  const nameOf = (meaning: string): string => ids.nameOf(frameArea, meaning) ?? "";
  const examples = given.map((one) => exampleCase(one, nameOf(meaningOfExample(one.binary))));
  const refused = frameDefects.map((one) => {
    return refusedCase(one, nameOf(meaningOfDefect(one)), examples);
  });
  const read = frameReadings.map((one) => readCase(one, nameOf(meaningOfReading(one))));
  const cases = [...examples, ...refused, ...read].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { formatVersion: "1.1", methods: ["Ca"], cases };
}

/** What a case of the file means, for the lock of names. */
export function meaningOf(one: FrameCase): string {
  if (one.kind === "frames") return meaningOfExample(one.binary);
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
  const isTwin = ({ binaryFrames }: FrameExampleCase): boolean =>
    twin === "batch" ? binaryFrames.length > 1 : binaryFrames.some(({ kind }) => kind === twin);
  const found = examples.find(isTwin);
  if (found === undefined) throw new Error(`There is no example of ${twin}.`);
  const form = profile === "binary" ? { bytes: data } : { text: data };
  return {
    name,
    kind: "refused",
    about: what,
    req: [req],
    profile,
    twin: found.name,
    ...form,
    error,
  };
}
