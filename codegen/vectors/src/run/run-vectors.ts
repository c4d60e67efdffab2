import type { Ir, IrJson } from "@twobyte/compiler/ir";
import type { Interpreter } from "@twobyte/interpreter";
import { createInterpreter } from "@twobyte/interpreter";
import { editBytes, editText } from "../format/edit.ts";
import { fromHex, toHex } from "../format/hex.ts";
import type {
  EvolutionCase,
  InvalidCase,
  PrefixCase,
  UnencodableCase,
  ValueCase,
  VectorCase,
  VectorFile,
} from "../format/vector-file.ts";
import { irAt } from "../schema/ir-at.ts";
import { Checks } from "./checks.ts";

/** The codec of one message, to be proven: values as generated code has them. */
export interface VectorCodec {
  /** Writes a value, at the newest revision unless one is given; throws a `CodecError`. */
  encodeBinary(value: unknown, revision?: number): Uint8Array;
  /** Reads a message, all of it; throws a `CodecError`. */
  decodeBinary(bytes: Uint8Array, revision?: number): unknown;
  /** Writes a value in the text profile; otherwise as `encodeBinary`. */
  encodeText(value: unknown, revision?: number): string;
  /** Reads a message in the text profile; otherwise as `decodeBinary`. */
  decodeText(text: string, revision?: number): unknown;
}

/** A case that did not hold. */
export interface VectorFailure {
  /** The case's name. */
  readonly name: string;
  /** What is special about the case. */
  readonly about: string;
  /** What was done, expected and seen. */
  readonly problem: string;
}

/** How a codec did. */
export interface VectorReport {
  /** How many cases held. */
  readonly passed: number;
  /** Those that did not, in the order of the file. */
  readonly failures: readonly VectorFailure[];
  /** Cases between two other revisions than the codec's newest; its package cannot play them. */
  readonly elsewhere: number;
}

/**
 * Runs all cases of a vector file against a codec of its message.
 *
 * @param revision the newest revision that the codec knows; the file's unless given
 */
export function runVectors(
  file: VectorFile,
  codec: VectorCodec,
  revision: number = file.revision,
): VectorReport {
  if (!file.formatVersion.startsWith("1.")) {
    throw new Error(`The vectors have format ${file.formatVersion}; this runner reads 1.`);
  }
  const run = new VectorRun(file, codec, revision);
  const failures: VectorFailure[] = [];
  let elsewhere = 0;
  for (const one of file.cases) {
    if (!run.isMine(one)) {
      elsewhere += 1;
      continue;
    }
    const { problems } = run.check(one);
    const [problem] = problems;
    if (problem !== undefined) failures.push({ name: one.name, about: one.about, problem });
  }
  return { passed: file.cases.length - elsewhere - failures.length, failures, elsewhere };
}

class VectorRun {
  readonly #file: VectorFile;
  readonly #codec: VectorCodec;
  readonly #revision: number;
  readonly #ir: Ir;
  readonly #notations = new Map<number, Interpreter>();
  readonly #values: ReadonlyMap<string, ValueCase>;

  constructor(file: VectorFile, codec: VectorCodec, revision: number) {
    this.#file = file;
    this.#codec = codec;
    this.#revision = revision;
    this.#ir = irOf(file);
    const values = file.cases.filter((one) => one.kind === "value");
    this.#values = new Map(values.map((one) => [one.name, one]));
  }

  /** Whether a package of this revision can play the case. */
  isMine(one: VectorCase): boolean {
    if (one.kind !== "evolution") return this.#revision === this.#file.revision;
    return one.writer === this.#revision || one.reader === this.#revision;
  }

  check(one: VectorCase): Checks {
    const checks = new Checks();
    switch (one.kind) {
      case "value":
        this.#value(one, checks);
        break;
      case "prefixes":
        this.#prefixes(one, checks);
        break;
      case "invalid":
        this.#invalid(one, checks);
        break;
      case "unencodable":
        this.#unencodable(one, checks);
        break;
      case "evolution":
        this.#evolution(one, checks);
        break;
    }
    return checks;
  }

  /** The notation of values of a revision. */
  #notation(revision: number): Interpreter {
    const known = this.#notations.get(revision) ?? createInterpreter(irAt(this.#ir, revision));
    this.#notations.set(revision, known);
    return known;
  }

  #read(notation: IrJson, revision = this.#file.revision): unknown {
    return this.#notation(revision).fromNotation(this.#file.message, notation);
  }

  /** What a decoder gave, in notation. */
  #shown(value: unknown, revision = this.#file.revision): unknown {
    return this.#notation(revision).toNotation(
      this.#file.message,
      value as { [name: string]: never },
    );
  }

  #value({ value, binary, text }: ValueCase, checks: Checks): void {
    const given = this.#read(value);
    checks.equal("encodeBinary", binary, () => toHex(this.#codec.encodeBinary(given)));
    checks.equal("encodeText", text, () => this.#codec.encodeText(given));
    checks.equal("decodeBinary", value, () =>
      this.#shown(this.#codec.decodeBinary(fromHex(binary))),
    );
    checks.equal("decodeText", value, () => this.#shown(this.#codec.decodeText(text)));
  }

  #prefixes({ of, profile, error }: PrefixCase, checks: Checks): void {
    const { binary, text } = this.#twin(of);
    if (profile === "binary") {
      const bytes = fromHex(binary);
      checks.holds("decodeBinary of the whole", () => this.#codec.decodeBinary(bytes));
      for (let length = 0; length < bytes.length; length += 1) {
        const prefix = bytes.subarray(0, length);
        checks.refused(`decodeBinary of ${length} bytes`, error, () =>
          this.#codec.decodeBinary(prefix),
        );
      }
      return;
    }
    checks.holds("decodeText of the whole", () => this.#codec.decodeText(text));
    for (let at = text.indexOf("\u001f"); at >= 0; at = text.indexOf("\u001f", at + 1)) {
      const prefix = text.slice(0, at);
      checks.refused(`decodeText of ${at} units`, error, () => this.#codec.decodeText(prefix));
    }
  }

  #twin(name: string): ValueCase {
    const twin = this.#values.get(name);
    if (twin === undefined) throw new Error(`The file has no value case ${name}.`);
    return twin;
  }

  #invalid({ twin, edit, profile, error, at }: InvalidCase, checks: Checks): void {
    const { binary, text } = this.#twin(twin);
    if (profile === "binary") {
      checks.holds("decodeBinary of the twin", () => this.#codec.decodeBinary(fromHex(binary)));
      const bytes = editBytes(fromHex(binary), edit);
      checks.refused("decodeBinary", error, () => this.#codec.decodeBinary(bytes), at);
      return;
    }
    checks.holds("decodeText of the twin", () => this.#codec.decodeText(text));
    const wrong = editText(text, edit);
    checks.refused("decodeText", error, () => this.#codec.decodeText(wrong), at);
  }

  #unencodable({ twin, value, error }: UnencodableCase, checks: Checks): void {
    const good = this.#read(this.#twin(twin).value);
    const given = this.#read(value);
    checks.equal("encodeBinary of the twin", this.#twin(twin).binary, () =>
      toHex(this.#codec.encodeBinary(good)),
    );
    checks.refused("encodeBinary", error, () => this.#codec.encodeBinary(given));
    checks.refused("encodeText", error, () => this.#codec.encodeText(given));
  }

  #evolution(one: EvolutionCase, checks: Checks): void {
    const { writer, reader, revision, value, binary = "", text = "", read = null, error } = one;
    if (writer === this.#revision) {
      const given = this.#read(value, writer);
      if (error !== undefined) {
        checks.holds("encodeBinary at the writer's own", () => this.#codec.encodeBinary(given));
        checks.refused("encodeBinary", error, () => this.#codec.encodeBinary(given, revision));
        checks.refused("encodeText", error, () => this.#codec.encodeText(given, revision));
        return;
      }
      checks.equal("encodeBinary", binary, () => toHex(this.#codec.encodeBinary(given, revision)));
      checks.equal("encodeText", text, () => this.#codec.encodeText(given, revision));
    }
    if (reader !== this.#revision || error !== undefined) return;
    checks.equal("decodeBinary", read, () =>
      this.#shown(this.#codec.decodeBinary(fromHex(binary), revision), reader),
    );
    checks.equal("decodeText", read, () =>
      this.#shown(this.#codec.decodeText(text, revision), reader),
    );
  }
}

/** An IR of the file's types, with which its notations are read. */
function irOf({ protocol, lineage, revision, fingerprint, types }: VectorFile): Ir {
  return {
    irVersion: "1.0",
    features: [],
    protocol: { name: protocol, package: protocol, lineage },
    revisions: Array.from({ length: revision }, (_, index) => ({
      number: index + 1,
      state: "released",
      fingerprint,
    })),
    ...types,
    codes: [],
    services: [],
  };
}
