import type {
  EvolutionCase,
  InvalidCase,
  PrefixCase,
  UnencodableCase,
  ValueCase,
  VectorCase,
  VectorFile,
} from "@twobyte/codegen-vectors";
import { editBytes, editText, fromHex, toHex, toVectorText } from "@twobyte/codegen-vectors";
import type { Ir } from "@twobyte/compiler/ir";
import type { Interpreter } from "@twobyte/interpreter";
import type { CaseInfo } from "../case/case-info.ts";
import type { Playing } from "../run/playing.ts";
import type { CodecStep } from "./codec-playing.ts";
import { codecPlaying } from "./codec-playing.ts";
import type { CodecOperation, Expected, Profile } from "./operation.ts";
import { encodedBy } from "./oracle.ts";

/** What shows that a codec does anything, where a message's own bytes cannot. */
export type WitnessOf = (profile: Profile) => readonly CodecStep[];

const profiles: readonly Profile[] = ["binary", "text"];

/**
 * The playings of a message's vectors; `oracle` is an interpreter of the IR. Cases between two revisions of which neither is the file's
 * newest are left out: no package of that revision can play them.
 */
export function vectorPlayings(
  ir: Ir,
  oracle: Interpreter,
  file: VectorFile,
  witness: WitnessOf,
): Playing[] {
  const vectors = new Vectors(file, oracle);
  return file.cases.flatMap((one) =>
    profiles.flatMap((profile) => {
      const own = vectors.steps(one, profile);
      if (own.length === 0) return [];
      const steps = [...witness(profile), ...own];
      const unlessFact = factOf(one);
      const info = infoOf(file, one, profile);
      const rest = unlessFact === undefined ? {} : { unlessFact };
      return [codecPlaying({ info, variant: profile, ir, steps: () => steps, ...rest })];
    }),
  );
}

function infoOf({ message }: VectorFile, one: VectorCase, profile: Profile): CaseInfo {
  const { name, about, req, level } = one;
  // A value has two forms; what only one of them shows is proven where that one is played.
  const other = profile === "binary" ? /^R-TEXT-/ : /^R-(?:BIN-[1-5]$|LAYOUT-[2-7]$|ENUM-[12]$)/;
  const isShown = one.kind === "value" || one.kind === "evolution";
  return {
    name,
    about: `${message}: ${about}`,
    req: isShown ? req.filter((id) => !other.test(id)) : req,
    level,
    role: "codec",
    capabilities: [profile],
    ...("twin" in one && { twin: one.twin }),
    ...("of" in one && { twin: one.of }),
  };
}

/** The fact of a host that cannot hold what the case is about. */
function factOf(one: VectorCase): string | undefined {
  if (one.kind === "invalid") {
    return one.profile === "text" && typeof one.edit.put !== "string" ? "utf8Strings" : undefined;
  }
  if (one.kind !== "unencodable" || one.host === undefined) return undefined;
  return one.host === "utf16" ? "utf8Strings" : "typedValues";
}

class Vectors {
  readonly #file: VectorFile;
  readonly #oracle: Interpreter;
  readonly #values: ReadonlyMap<string, ValueCase>;

  constructor(file: VectorFile, oracle: Interpreter) {
    this.#file = file;
    this.#oracle = oracle;
    const values = file.cases.filter((one) => one.kind === "value");
    this.#values = new Map(values.map((one) => [one.name, one]));
  }

  steps(one: VectorCase, profile: Profile): readonly CodecStep[] {
    switch (one.kind) {
      case "value":
        return this.#both(one, profile);
      case "prefixes":
        return one.profile === profile ? this.#prefixes(one) : [];
      case "invalid":
        return one.profile === profile ? this.#invalid(one) : [];
      case "unencodable":
        return this.#unencodable(one, profile);
      case "evolution":
        return this.#evolution(one, profile);
    }
  }

  #both({ value, binary, text }: ValueCase, profile: Profile): CodecStep[] {
    const form = profile === "binary" ? { bytes: binary } : { text };
    return [this.#encode(profile, value, form), this.#decode(profile, form, { value })];
  }

  #prefixes({ of, profile, error }: PrefixCase): CodecStep[] {
    const { binary, text } = this.#twin(of);
    const [step, expected] = ["decode a prefix", { error }];
    if (profile === "binary") {
      const lengths = Array.from({ length: binary.length / 2 }, (_, length) => length);
      return lengths.map((length) => {
        const form = { bytes: binary.slice(0, 2 * length) };
        return { ...this.#decode(profile, form, expected), step };
      });
    }
    const units = Array.from({ length: text.length }, (_, at) => at);
    const ends = units.filter((at) => text[at] === "\u001f");
    return ends.map((end) => {
      return { ...this.#decode(profile, { text: text.slice(0, end) }, expected), step };
    });
  }

  #invalid({ twin, edit, profile, error, at }: InvalidCase): CodecStep[] {
    const { binary, text } = this.#twin(twin);
    const expected = { error, ...(at !== undefined && { at }) };
    if (profile === "binary") {
      const bytes = toHex(editBytes(fromHex(binary), edit));
      return [this.#decode(profile, { bytes }, expected)];
    }
    const wrong = toVectorText(editText(text, edit));
    return [this.#decode(profile, { text: wrong }, expected)];
  }

  #unencodable({ value, error }: UnencodableCase, profile: Profile): CodecStep[] {
    return [this.#encode(profile, value, { error })];
  }

  #evolution(one: EvolutionCase, profile: Profile): CodecStep[] {
    const { writer, reader, revision, value, binary = "", text = "", read = null, error } = one;
    const newest = this.#file.revision;
    const form = profile === "binary" ? { bytes: binary } : { text };
    if (writer === newest) {
      const step = "encode for an older";
      if (error === undefined) {
        return [{ ...this.#encode(profile, value, form, revision), step }];
      }
      const own = encodedBy(this.#oracle, this.#file.message, profile, value);
      return [
        { ...this.#encode(profile, value, own), isWitness: true },
        { ...this.#encode(profile, value, { error }, revision), step },
      ];
    }
    if (reader !== newest || error !== undefined) return [];
    const decode = this.#decode(profile, form, { value: read }, revision);
    return [{ ...decode, step: "decode of an older" }];
  }

  #encode(
    profile: Profile,
    value: unknown,
    expected: Expected,
    revision: number = this.#file.revision,
  ): CodecStep {
    const { message } = this.#file;
    const operation: CodecOperation = { op: "encode", message, profile, revision, value };
    return { step: "encode", operation, expected };
  }

  #decode(
    profile: Profile,
    form: Form,
    expected: Expected,
    revision: number = this.#file.revision,
  ): CodecStep {
    const { message } = this.#file;
    const operation: CodecOperation = { op: "decode", message, profile, revision, ...form };
    return { step: "decode", operation, expected };
  }

  #twin(name: string): ValueCase {
    const found = this.#values.get(name);
    if (found === undefined) throw new Error(`The vectors have no value case ${name}.`);
    return found;
  }
}

type Form =
  | { readonly bytes: string }
  | { readonly text: Extract<CodecOperation, { op: "decode" }>["text"] & {} };
