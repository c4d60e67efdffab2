import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Role } from "../case/case-info.ts";
import { codecPlayings } from "../codec/codec-playings.ts";
import { codecProbes } from "../codec/codec-probes.ts";
import { compilerPlayings } from "../compiler/compiler-playings.ts";
import { loadCompilerCases } from "../compiler/load-compiler-cases.ts";
import type { Subject } from "../control/subject.ts";
import { dataFolder, loadVectors, readData } from "../data/load-data.ts";
import type { FrameFile } from "../frames/frame-file.ts";
import { framePlayings } from "../frames/frame-playings.ts";
import { IdsLock } from "../ids/ids-lock.ts";
import type { RequirementSet } from "../levels/requirement-set.ts";
import type { RegistryEntry, RequirementTexts } from "../report/requirement-text.ts";
import { requirementTexts } from "../report/requirement-text.ts";
import type { Playing } from "../run/playing.ts";
import { loadScenarios } from "../scenario/load-scenarios.ts";
import { scenarioPlayings } from "../scenario/scenario-playings.ts";

/** Everything that the suite has. */
export interface Suite {
  readonly playings: readonly Playing[];
  /** By capability; see `RunOptions.probes`. */
  readonly probes: ReadonlyMap<string, (subject: Subject) => Promise<string | undefined>>;
  /** The levels of the newest version of the spec. */
  readonly set: RequirementSet;
  /** The sentences of the spec. */
  readonly texts: RequirementTexts;
  /** The same with what else is known of them. */
  readonly registry: readonly RegistryEntry[];
  /** Names of cases that are no more, and are not given again. */
  readonly gone: ReadonlySet<string>;
  /** Release of the suite. */
  readonly release: string;
}

/** Loads the suite's own cases, for subjects of these roles; for all unless given. */
export function loadSuite(roles?: readonly Role[]): Suite {
  const has = (role: Role): boolean => roles?.includes(role) ?? true;
  const lock = new IdsLock(readFileSync(join(dataFolder(), "ids.lock.json"), "utf8"));
  const codec = has("codec") ? loadCodecPart(lock) : undefined;
  const scenarios = loadScenarios().filter(({ role }) => has(role));
  return {
    ...shared(),
    gone: lock.gone(),
    playings: [
      ...(codec?.playings ?? []),
      ...scenarioPlayings(scenarios),
      ...(has("compiler") ? compilerPlayings(loadCompilerCases()) : []),
    ],
    probes: codec?.probes ?? new Map(),
  };
}

function loadCodecPart(lock: IdsLock): Pick<Suite, "playings" | "probes"> {
  const vectors = loadVectors(join(dataFolder(), "values"));
  const frames = readData("frames.json") as FrameFile;
  const playings = [...codecPlayings(vectors, lock), ...framePlayings(frames, lock)];
  return { playings, probes: codecProbes(vectors) };
}

/**
 * The cases of a protocol of one's own, in place of the suite's. They reach no level: those are of
 * the suite's own cases.
 *
 * @param folder what `twobyte generate --target ir --target vectors` wrote
 */
export function loadOwnSuite(folder: string): Suite {
  const vectors = loadVectors(folder);
  const { set, ...rest } = shared();
  const playings = codecPlayings(vectors);
  return {
    ...rest,
    set: { ...set, levels: [] },
    gone: new Set(),
    playings,
    probes: codecProbes(vectors),
  };
}

function shared(): Pick<Suite, "set" | "texts" | "registry" | "release"> {
  const registry = readData("requirements.json") as readonly RegistryEntry[];
  const manifest = new URL("../../package.json", import.meta.url);
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string };
  return {
    set: readData("sets/1.json") as RequirementSet,
    texts: requirementTexts(registry),
    registry,
    release: version,
  };
}
