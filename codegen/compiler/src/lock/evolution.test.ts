import fc from "fast-check";
import { expect, test } from "vitest";
import type { CompileResult } from "../compile.ts";
import { compile } from "../compile.ts";
import type { Declarations } from "../declarations/declarations.ts";
import { irSchemaErrors } from "../testing/check-ir.ts";
import { declare } from "../testing/declare.ts";
import { testLineage } from "../testing/history.ts";
import type { Step, World } from "../testing/random-evolution.ts";
import {
  applyStep,
  newWorld,
  settle,
  stepsArbitrary,
  worldSketch,
} from "../testing/random-evolution.ts";
import { dropDraft } from "./drop-draft.ts";
import { findFingerprintMismatch, fingerprintText } from "./fingerprint.ts";
import { formatLock } from "./format-lock.ts";
import type { Lock } from "./lock.ts";
import { isLive } from "./lock.ts";
import { parseLock } from "./parse-lock.ts";
import { releaseLock } from "./release.ts";

const runs = Math.max(20, Math.round(1000 * Number(process.env["TWOBYTE_RUNS"] ?? "0.1")));
const seed = process.env["TWOBYTE_SEED"];
const patience = 10_000 + 100 * runs;
const parameters = { numRuns: runs, ...(seed !== undefined && { seed: Number(seed) }) };

/** Plays a history; `check` sees every compile with the world it came from. */
function play(steps: readonly Step[], check: (result: Compiled, world: World) => void): void {
  const world = newWorld();
  let lock: Lock | undefined;
  for (const step of steps) {
    applyStep(world, step);
    const declarations = declare(worldSketch(world));
    const result = compile({ declarations, lock, newLineage: () => testLineage });
    expect(result.diagnostics.filter((one) => one.severity === "error")).toEqual([]);
    if (result.lock === undefined || result.ir === undefined) return;
    check({ ...result, lock: result.lock, ir: result.ir, declarations, before: lock }, world);
    const release = step[0] === "release" ? releaseLock(result.lock, lock).lock : undefined;
    lock = release ?? result.lock;
    settle(world, release !== undefined);
  }
}

interface Compiled extends CompileResult {
  readonly lock: Lock;
  readonly ir: NonNullable<CompileResult["ir"]>;
  readonly declarations: Declarations;
  readonly before: Lock | undefined;
}

function everyHistory(prepare: () => (result: Compiled, world: World) => void): void {
  fc.assert(
    fc.property(stepsArbitrary(30), (steps) => play(steps, prepare())),
    parameters,
  );
}

test(
  "R-EVO-2 no field of a released revision ever changes its place or its type",
  () => {
    everyHistory(() => {
      const places = new Map<number, string>();
      return ({ lock }, world) => {
        for (const struct of world.structs) {
          const locked = lock.structs.find((one) => one.name === struct.name);
          for (const field of struct.fields) {
            const place = locked?.fields.find((one) => isLive(one) && one.name === field.name);
            const { position, since, optional } = place ?? {};
            const type = `${field.type} ${field.target}`;
            const now = JSON.stringify([struct.id, position, since, optional, type]);
            if (field.released) expect([field.id, places.get(field.id)]).toEqual([field.id, now]);
            places.set(field.id, now);
          }
        }
      };
    });
  },
  patience,
);

test(
  "R-EVO-18 no code of a released revision ever moves or is given away",
  () => {
    everyHistory(() => {
      const owners = new Map<string, string>();
      return ({ lock, before }, world) => {
        const draft = lock.revisions.length;
        const names = new Map([
          ...world.structs.map((one) => [one.name, `struct ${one.id}`] as const),
          ...world.methods.map((one) => [`S.${one.name}`, `method ${one.id}`] as const),
        ]);
        const released = before === undefined ? [] : dropDraft(before).codes;
        for (const { code, removed } of released) {
          const now = lock.codes.find((one) => one.code === code);
          if (removed !== undefined) expect([code, now?.removed]).toEqual([code, removed]);
          else if (now?.removed !== undefined) expect([code, now.removed]).toEqual([code, draft]);
          else expect([code, names.get(now?.target ?? "")]).toEqual([code, owners.get(code)]);
        }
        for (const { code, target, removed } of lock.codes) {
          if (removed === undefined) owners.set(code, names.get(target) ?? "unknown");
        }
      };
    });
  },
  patience,
);

test(
  "R-LOCK-3 R-LOCK-13 the layout and the fingerprint of a released revision never change",
  () => {
    everyHistory(() => {
      const texts: string[] = [];
      return ({ lock, ir }) => {
        let previous = "";
        for (const revision of lock.revisions) {
          if (revision.state === "draft") break;
          const text = fingerprintText(lock, revision.number, previous);
          texts[revision.number] ??= text;
          expect(text).toBe(texts[revision.number]);
          expect(ir.revisions[revision.number - 1]?.fingerprint).toBe(revision.fingerprint);
          previous = revision.fingerprint;
        }
        expect(findFingerprintMismatch(lock)).toBeUndefined();
      };
    });
  },
  patience,
);

test(
  "R-EVO-23 compiling is idempotent, and no draft in between leaves a trace",
  () => {
    everyHistory(() => ({ lock, ir }, world) => {
      const later = structuredClone(world);
      settle(later, false);
      const declarations = declare(worldSketch(later));
      expect(compile({ declarations, lock, frozen: true })).toMatchObject({
        ir,
        lock,
        changed: false,
      });
      expect(
        compile({ declarations, lock: dropDraft(lock), newLineage: () => testLineage }),
      ).toMatchObject({ ir, lock });
    });
  },
  patience,
);

test(
  "R-EVO-23 the order in which types and services are declared changes nothing",
  () => {
    everyHistory(() => ({ lock, ir, declarations, before }) => {
      const { structs, enums, services } = declarations;
      const turned = {
        ...declarations,
        structs: [...structs].reverse(),
        enums: [...enums].reverse(),
        services: [...services].reverse(),
      };
      expect(
        compile({ declarations: turned, lock: before, newLineage: () => testLineage }),
      ).toMatchObject({ ir, lock });
    });
  },
  patience,
);

test(
  "R-LOCK-1 every lock reads back as itself and every IR keeps its schema",
  () => {
    everyHistory(() => ({ lock, ir }) => {
      expect(parseLock(formatLock(lock), "x.lock.json")).toEqual({ lock, diagnostics: [] });
      expect(irSchemaErrors(ir)).toEqual([]);
    });
  },
  patience,
);
