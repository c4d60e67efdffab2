import type { VectorFile } from "@twobyte/codegen-vectors";
import type { Ir } from "@twobyte/compiler/ir";
import type { Interpreter } from "@twobyte/interpreter";
import { createInterpreter } from "@twobyte/interpreter";
import type { ProtocolVectors } from "../data/load-data.ts";
import type { IdsLock, NamedMeaning } from "../ids/ids-lock.ts";
import { jsonCases } from "../json-mapping/json-cases.ts";
import type { Playing } from "../run/playing.ts";
import { codecPlaying } from "./codec-playing.ts";
import type { DerivedCase } from "./derived-case.ts";
import { derivedCases } from "./derived-cases.ts";
import { lengthCases } from "./length-cases.ts";
import { oddCases } from "./odd-cases.ts";
import type { Profile } from "./operation.ts";
import { randomCases } from "./random-cases.ts";
import type { WitnessOf } from "./vector-playings.ts";
import { vectorPlayings } from "./vector-playings.ts";

/**
 * Everything that is played with the codec of a protocol. Cases that are made when they are played
 * have their names from the lock; without one, for a protocol of one's own, they are numbered.
 */
export function codecPlayings({ ir, files }: ProtocolVectors, lock?: IdsLock): Playing[] {
  const oracle = createInterpreter(ir);
  const numbers = new Map<string, number>();
  const nameOf = ({ area, meaning }: DerivedCase): string => {
    const number = (numbers.get(area) ?? 0) + 1;
    numbers.set(area, number);
    if (lock === undefined) return `${area}-${String(number).padStart(4, "0")}`;
    const name = lock.nameOf(area, meaning);
    if (name === undefined) throw new Error(`The lock of names lacks ${area}: ${meaning}.`);
    return name;
  };
  return files.flatMap((file) => {
    const witness = witnessOf(file, files);
    const drawn = drawnCases(ir, oracle, file);
    return [
      ...vectorPlayings(ir, oracle, file, witness),
      ...drawn.map((one) => {
        const steps = (seed: number) => [...witness(profileOf(one.variant)), ...one.steps(seed)];
        return codecPlaying({ ...one, steps, info: { ...one.info, name: nameOf(one) } });
      }),
    ];
  });
}

/** The cases that are made when a run plays them. */
function drawnCases(ir: Ir, oracle: Interpreter, file: VectorFile): DerivedCase[] {
  return [
    ...derivedCases(ir, oracle, file),
    ...lengthCases(ir, oracle, file),
    ...oddCases(ir, oracle, file),
    ...randomCases(ir, oracle, file),
    ...jsonCases(ir, oracle, file),
  ];
}

/**
 * A message that takes no bytes is right with whoever answers nothing. Its cases begin with a value
 * of another message.
 */
function witnessOf(file: VectorFile, files: readonly VectorFile[]): WitnessOf {
  if (file.cases.some((one) => one.kind === "value" && one.binary !== "")) return () => [];
  for (const { message, revision, cases } of files) {
    const value = cases.find((one) => one.kind === "value" && one.binary !== "");
    if (value?.kind !== "value") continue;
    return (profile) => {
      const form = profile === "binary" ? { bytes: value.binary } : { text: value.text };
      const head = { op: "decode", message, profile, revision } as const;
      const step = `decode of ${message}`;
      const expected = { value: value.value };
      return [{ step, operation: { ...head, ...form }, expected, isWitness: true }];
    };
  }
  return () => [];
}

function profileOf(variant: string): Profile {
  return variant === "text" ? "text" : "binary";
}

/** What each case means that is played with a codec, for the lock of names. */
export function codecMeanings({ ir, files }: ProtocolVectors): NamedMeaning[] {
  const oracle = createInterpreter(ir);
  return files.flatMap((file) => [
    ...file.cases.map(({ name, kind, about, ...rest }): NamedMeaning => {
      const error = "error" in rest ? rest.error : "";
      const profile = "profile" in rest ? rest.profile : "";
      const meaning = [file.message, kind, about, profile, error].join("\n");
      return { name, area: name.split("-", 1)[0] ?? name, meaning };
    }),
    ...drawnCases(ir, oracle, file),
  ]);
}
