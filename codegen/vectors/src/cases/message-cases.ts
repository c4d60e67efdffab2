import type { VectorCase, VectorTypes } from "../format/vector-file.ts";
import type { VectorLock } from "../lock/vector-lock.ts";
import { compareNames } from "../lock/vector-lock.ts";
import { evolutionCases } from "./evolution-cases.ts";
import { invalidBinaryCases } from "./invalid-binary-cases.ts";
import { invalidTextCases } from "./invalid-text-cases.ts";
import type { Workshop } from "./message-context.ts";
import { prefixCases } from "./prefix-cases.ts";
import { valueCases, valueTwins } from "./value-cases.ts";
import { wrongValueCases } from "./wrong-value-cases.ts";

/** All cases of a message, named by the lock and sorted by name. */
export function messageCases(
  workshop: Workshop,
  message: string,
  types: VectorTypes,
  lock: VectorLock,
): VectorCase[] {
  const twins = valueTwins(workshop, message);
  const drafts = [
    ...valueCases(twins, types),
    ...prefixCases(twins),
    ...invalidBinaryCases(workshop, message, twins),
    ...invalidTextCases(workshop, message, twins),
    ...wrongValueCases(workshop, message, twins),
    ...evolutionCases(workshop, message, types),
  ];
  const names = new Map<string, string>();
  const named = drafts.map(({ area, meaning, body }): VectorCase => {
    const name = lock.name(area, message, meaning);
    names.set(meaning, name);
    return { name, ...body };
  });
  const nameOf = (meaning: string): string => names.get(`value ${meaning}`) ?? "";
  return named
    .map((one): VectorCase => {
      if (one.kind === "prefixes") return { ...one, of: nameOf(one.of) };
      if (one.kind === "invalid" || one.kind === "unencodable") {
        return { ...one, twin: nameOf(one.twin) };
      }
      return one;
    })
    .sort((a, b) => compareNames(a.name, b.name));
}
