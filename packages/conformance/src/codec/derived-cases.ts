import type { ValueCase, VectorFile } from "@twobyte/codegen-vectors";
import { fromHex, toHex } from "@twobyte/codegen-vectors";
import type { Ir } from "@twobyte/compiler/ir";
import type { Interpreter } from "@twobyte/interpreter";
import type { SeededRandom } from "../run/seed.ts";
import { seededRandom } from "../run/seed.ts";
import type { BinaryKind } from "./binary-variations.ts";
import { binaryVariations } from "./binary-variations.ts";
import type { CodecStep } from "./codec-playing.ts";
import type { DerivedCase, DerivedKind } from "./derived-case.ts";
import { derivedHead } from "./derived-case.ts";
import type { Expected, Profile } from "./operation.ts";
import { decodedBy } from "./oracle.ts";
import type { TextKind } from "./text-variations.ts";
import { textVariations } from "./text-variations.ts";

const binaryKinds: readonly DerivedKind<BinaryKind>[] = [
  { kind: "truncated", about: "cut at every byte", req: ["R-BIN-1", "R-BIN-2", "R-ERR-3"] },
  { kind: "split", about: "begun behind every byte", req: ["R-CANON-1", "R-ERR-5"] },
  { kind: "appended", about: "with more behind it", req: ["R-BIN-1"] },
  { kind: "sizes", about: "every length and count another", req: ["R-BIN-8", "R-BIN-9"] },
  {
    kind: "announced",
    about: "ended behind a length or count that announces more than any memory holds",
    req: ["R-ERR-2", "R-BIN-8"],
  },
  { kind: "overlong", about: "every varint with a needless byte", req: ["R-BIN-3"] },
  {
    kind: "bits",
    about: "every bit of every bit field flipped",
    req: ["R-LAYOUT-4", "R-LAYOUT-5"],
  },
  { kind: "changed", about: "bytes changed at random", req: ["R-CANON-1", "R-ERR-1", "R-ERR-5"] },
  { kind: "twice", about: "with two things wrong", req: ["R-ERR-5"] },
];

const textKinds: readonly DerivedKind<TextKind>[] = [
  {
    kind: "truncated",
    about: "cut at every character",
    req: ["R-ERR-3", "R-TEXT-1", "R-TEXT-4"],
  },
  { kind: "split", about: "begun behind every character", req: ["R-CANON-1", "R-ERR-5"] },
  { kind: "appended", about: "with more behind it", req: ["R-TEXT-1", "R-TEXT-2"] },
  { kind: "sizes", about: "every count another", req: ["R-TEXT-10", "R-TEXT-12"] },
  {
    kind: "announced",
    about: "ended behind a count that announces more than any memory holds",
    req: ["R-ERR-2", "R-TEXT-10"],
  },
  { kind: "tokens", about: "every token an odd one", req: ["R-TEXT-4", "R-TEXT-5", "R-TEXT-8"] },
  {
    kind: "changed",
    about: "characters changed at random",
    req: ["R-CANON-1", "R-ERR-1", "R-ERR-5"],
  },
  { kind: "twice", about: "with two things wrong", req: ["R-ERR-5"] },
];

/** How many operations a case has at most; which of them, when there are more, is drawn. */
const most = 70;
/** Values of which variations are made: as many as are needed for so many operations. */
const mostValues = 12;
/** Values that are longer, in bytes, are no base of variations. */
const longest = 700;

/**
 * What is made of a message's vectors when a run plays them: each case is all variations of one kind,
 * of several values, and what has to come of each says the interpreter.
 */
export function derivedCases(ir: Ir, oracle: Interpreter, file: VectorFile): DerivedCase[] {
  const values = file.cases
    .filter((one) => one.kind === "value")
    .filter(({ binary }) => binary.length <= 2 * longest);
  const isOld = file.types.structs.some(({ fields }) => fields.some((field) => field.removed));
  const annotatedBinary = once(({ binary: hex }) => {
    const bytes = fromHex(hex);
    return { bytes, rows: oracle.annotateBinary(file.message, bytes) };
  });
  const annotatedText = once(({ text }) => {
    return { text, rows: oracle.annotateText(file.message, text) };
  });
  const binary = binaryKinds.map(({ kind, about, req: own }): Derivation => {
    const req = kind === "bits" && isOld ? [...own, "R-LAYOUT-7"] : own;
    const formsOf: FormsOf = (random, value) => {
      return binaryVariations(kind, annotatedBinary(value), random).map((one) => ({
        profile: "binary",
        bytes: toHex(one),
      }));
    };
    return { head: derivedHead(file, "binary", { kind, about, req }), formsOf };
  });
  const text = textKinds.map(({ kind, ...rest }): Derivation => {
    const formsOf: FormsOf = (random, value) => {
      return textVariations(kind, annotatedText(value), random).map((one) => ({
        profile: "text",
        text: one,
      }));
    };
    return { head: derivedHead(file, "text", { kind, ...rest }), formsOf };
  });
  const older = (["binary", "text"] as const).flatMap((profile): Derivation[] => {
    const [before, since] = revisionsOf(file);
    return [
      { head: derivedHead(file, profile, olderKind), formsOf: formsIn(since, profile) },
      { head: derivedHead(file, profile, earlierKind), formsOf: formsIn(before, profile) },
    ];
  });
  // A message without lists, say, has no counts that could be wrong.
  return [...binary, ...text, ...older]
    .filter(({ formsOf }) => {
      const random = seededRandom(0);
      return values.slice(0, 2).some((value) => formsOf(random, value).length > 0);
    })
    .map(({ head, formsOf }) => ({
      ...head,
      ir,
      steps: (seed) => stepsOf(values, oracle, file, seed, formsOf),
    }));
}

/** What is made of a value, made when it is first asked for: all kinds of variations need it. */
function once<Made>(make: (value: ValueCase) => Made): (value: ValueCase) => Made {
  const made = new Map<ValueCase, Made>();
  return (value) => {
    const known = made.get(value) ?? make(value);
    made.set(value, known);
    return known;
  };
}

/** What the newest revision writes is not what an older one has to read; the oracle knows if it is. */
const olderKind: DerivedKind = {
  kind: "older",
  about: "read as one of an older revision",
  req: ["R-ENUM-3", "R-LAYOUT-1"],
};

/** A message is refused in a revision that has none of its code. */
const earlierKind: DerivedKind = {
  kind: "earlier",
  about: "read in a revision that does not have it",
  req: ["R-CODE-4"],
};

/** The revisions that do not have the message yet, and those that do without the newest. */
function revisionsOf({ message, types, revision }: VectorFile): readonly [number[], number[]] {
  const since = types.structs.find(({ name }) => name === message)?.since ?? 1;
  const all = Array.from({ length: revision - 1 }, (_, index) => index + 1);
  return [all.filter((one) => one < since), all.filter((one) => one >= since)];
}

function formsIn(revisions: readonly number[], profile: Profile): FormsOf {
  return (_random, { binary: bytes, text }) =>
    revisions.map(
      (one): Form =>
        profile === "binary" ? { profile, bytes, revision: one } : { profile, text, revision: one },
    );
}

/** A derived case while its applicability is looked at. */
interface Derivation {
  readonly head: Pick<DerivedCase, "area" | "meaning" | "info" | "variant">;
  readonly formsOf: FormsOf;
}

type FormsOf = (random: SeededRandom, value: ValueCase) => Form[];

/** Of the newest revision, unless it says of which. */
type Form = { readonly revision?: number } & (
  | { readonly profile: "binary"; readonly bytes: string }
  | { readonly profile: "text"; readonly text: string }
);

/** A witness that the codec reads the first value, and then the variations. */
function stepsOf(
  values: readonly ValueCase[],
  oracle: Interpreter,
  { message, revision }: VectorFile,
  seed: number,
  formsOf: FormsOf,
): CodecStep[] {
  const random = seededRandom(seed);
  const chosen = choose(values, random);
  const forms: Form[] = [];
  for (const value of chosen) {
    if (forms.length >= most) break;
    forms.push(...sample(formsOf(random, value), most, random));
  }
  const first = forms[0];
  if (first === undefined) return [];
  const step = (form: Form, name: string, expected?: Expected): CodecStep => {
    const operation = { op: "decode" as const, message, revision, ...form };
    return { step: name, operation, expected: expected ?? decodedBy(oracle, operation) };
  };
  const witnesses = chosen.slice(0, 1).map(({ value, binary, text }): CodecStep => {
    const form: Form =
      first.profile === "binary" ? { profile: "binary", bytes: binary } : { profile: "text", text };
    return { ...step(form, "decode of the twin", { value }), isWitness: true };
  });
  return [...witnesses, ...forms.map((form) => step(form, "decode"))];
}

/** The fullest and the flattest value, and others that are drawn. */
function choose(values: readonly ValueCase[], random: SeededRandom): ValueCase[] {
  const [full, least, ...rest] = values;
  const drawn = Array.from({ length: Math.min(mostValues, rest.length) }, () => {
    return rest[random.below(rest.length)];
  });
  return [full, least, ...drawn].filter((one) => one !== undefined);
}

function sample<T>(items: readonly T[], count: number, random: SeededRandom): T[] {
  if (items.length <= count) return [...items];
  const begin = random.next();
  const stride = items.length / count;
  return Array.from({ length: count }, (_, at) => items[Math.floor((at + begin) * stride)]).filter(
    (one): one is T => one !== undefined,
  );
}
