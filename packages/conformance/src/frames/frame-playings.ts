import { fromHex, toHex } from "@twobyte/codegen-vectors";
import type { CaseInfo } from "../case/case-info.ts";
import type { CodecStep } from "../codec/codec-playing.ts";
import { codecPlaying } from "../codec/codec-playing.ts";
import type { CodecOperation, Expected, Profile } from "../codec/operation.ts";
import type { IdsLock, NamedMeaning } from "../ids/ids-lock.ts";
import type { Playing } from "../run/playing.ts";
import { seededRandom } from "../run/seed.ts";
import { decodeFrames } from "./decode-frames.ts";
import type {
  FrameExampleCase,
  FrameFile,
  FrameReadCase,
  FrameRefusedCase,
  FrameUnwritableCase,
} from "./frame-file.ts";
import type { FrameKind } from "./frame-variations.ts";
import { frameKinds, frameVariations } from "./frame-variations.ts";
import { frameArea, meaningOf } from "./make-frame-file.ts";

/** The area of the cases that are made of examples when they are played. */
const derivedArea = "HDV";

const profiles: readonly Profile[] = ["binary", "text"];

/** Everything that is played with the frames of a codec; `lock` names what is derived. */
export function framePlayings(file: FrameFile, lock: IdsLock): Playing[] {
  return file.cases.flatMap((one) => {
    if (one.kind === "refused") return [refusedPlaying(file, one)];
    if (one.kind === "read") return [readPlaying(file, one)];
    if (one.kind === "unwritable") {
      return profiles.map((profile) => unwritablePlaying(file, one, profile));
    }
    return profiles.flatMap((profile) => [
      examplePlaying(file, one, profile),
      ...frameKinds(profile).map((kind) => derivedPlaying(file, one, profile, kind, lock)),
    ]);
  });
}

/** What each of them means, for the lock of names. */
export function frameMeanings({ cases }: FrameFile): NamedMeaning[] {
  return cases.flatMap((one): NamedMeaning[] => [
    { name: one.name, area: frameArea, meaning: meaningOf(one) },
    ...(one.kind === "frames"
      ? profiles.flatMap((profile) =>
          frameKinds(profile).map(({ kind }) => ({
            area: derivedArea,
            meaning: derivedMeaning(one, profile, kind),
          })),
        )
      : []),
  ]);
}

function derivedMeaning({ name }: FrameExampleCase, profile: Profile, kind: string): string {
  return `derived ${name} ${profile} ${kind}`;
}

function examplePlaying(file: FrameFile, one: FrameExampleCase, profile: Profile): Playing {
  const steps: CodecStep[] = [
    encodeStep(profile, framesOf(one, profile), formOf(one, profile)),
    decodeStep(file, profile, formOf(one, profile), { frames: framesOf(one, profile) }),
  ];
  const { name, about, req } = one;
  return codecPlaying({
    info: infoOf(name, about, req, profile),
    variant: profile,
    steps: () => steps,
  });
}

function refusedPlaying(file: FrameFile, one: FrameRefusedCase): Playing {
  const { name, about, req, profile, twin, error, bytes = "", text = "" } = one;
  const form = profile === "binary" ? { bytes } : { text };
  return codecPlaying({
    info: { ...infoOf(name, about, req, profile), twin },
    variant: profile,
    steps: () => [decodeStep(file, profile, form, { error })],
  });
}

function readPlaying(file: FrameFile, one: FrameReadCase): Playing {
  const { name, about, req, profile, frames, bytes = "", text = "" } = one;
  const form = profile === "binary" ? { bytes } : { text };
  return codecPlaying({
    info: infoOf(name, about, req, profile),
    variant: profile,
    steps: () => [decodeStep(file, profile, form, { frames })],
  });
}

function unwritablePlaying(
  { cases }: FrameFile,
  one: FrameUnwritableCase,
  profile: Profile,
): Playing {
  const { name, about, req, twin, frames, error, host } = one;
  const written = cases.find((other) => other.name === twin);
  if (written?.kind !== "frames") throw new Error(`${name} has no example ${twin}.`);
  const witness = encodeStep(profile, framesOf(written, profile), formOf(written, profile));
  const unlessFact = host === "utf16" ? "utf8Strings" : "typedValues";
  return codecPlaying({
    info: { ...infoOf(name, about, req, profile), twin },
    variant: profile,
    steps: () => [{ ...witness, isWitness: true }, encodeStep(profile, frames, { error })],
    ...(host !== undefined && { unlessFact }),
  });
}

function derivedPlaying(
  file: FrameFile,
  one: FrameExampleCase,
  profile: Profile,
  { kind, about, req }: FrameKind,
  lock: IdsLock,
): Playing {
  const meaning = derivedMeaning(one, profile, kind);
  const name = lock.nameOf(derivedArea, meaning);
  if (name === undefined) throw new Error(`The lock of names lacks ${derivedArea}: ${meaning}.`);
  const methods = new Set(file.methods);
  const form = formOf(one, profile);
  return codecPlaying({
    info: infoOf(name, `${one.about}, ${profile} ${about}`, req, profile),
    variant: profile,
    steps: (seed) => {
      const whole = "bytes" in form ? fromHex(form.bytes) : form.text;
      const witness = decodeStep(file, profile, form, { frames: framesOf(one, profile) });
      return [
        { ...witness, isWitness: true },
        ...frameVariations(kind, whole, seededRandom(seed)).map((variation) => {
          const changed =
            typeof variation === "string" ? { text: variation } : { bytes: toHex(variation) };
          return decodeStep(file, profile, changed, decodeFrames(variation, methods));
        }),
      ];
    },
  });
}

function infoOf(name: string, about: string, req: readonly string[], profile: Profile): CaseInfo {
  const capabilities = ["frames", profile].sort();
  return { name, about, req, level: "must", role: "codec", capabilities };
}

function framesOf(one: FrameExampleCase, profile: Profile): FrameExampleCase["binaryFrames"] {
  return profile === "binary" ? one.binaryFrames : one.textFrames;
}

type Form = { readonly bytes: string } | { readonly text: string };

function formOf(one: FrameExampleCase, profile: Profile): Form {
  return profile === "binary" ? { bytes: one.binary } : { text: one.text };
}

function encodeStep(
  profile: Profile,
  frames: FrameExampleCase["binaryFrames"],
  expected: Expected,
): CodecStep {
  return { step: "encode frames", operation: { op: "encode-frames", profile, frames }, expected };
}

function decodeStep(
  { methods }: FrameFile,
  profile: Profile,
  form: Form,
  expected: Expected,
): CodecStep {
  const operation: CodecOperation = { op: "decode-frames", profile, methods, ...form };
  return { step: "decode frames", operation, expected };
}
