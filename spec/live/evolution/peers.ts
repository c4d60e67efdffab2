import type { Ir } from "../../../codegen/compiler/src/ir/ir.ts";
import type { Lock } from "../../../codegen/compiler/src/lock/lock.ts";
import type { BreakingFixture } from "../../../codegen/compiler/src/testing/breaking-fixture.ts";
import {
  editedIr,
  readBreakingFixture,
  startingLock,
} from "../../../codegen/compiler/src/testing/breaking-fixture.ts";
import type { Sketch } from "../../../codegen/compiler/src/testing/declare.ts";
import { compiled, released } from "../../../codegen/compiler/src/testing/history.ts";
import { Peer } from "./peer.ts";
import { withProbes } from "./probes.ts";

/** The versions of a rule's fixture, each with everything in it released, as users get it. */
export interface Peers {
  /** Every version up to the old one, the oldest first. */
  readonly releases: readonly Peer[];
  /** The newest version before the change. */
  readonly old: Peer;
  readonly now: Peer;
}

const known = new Map<string, Peers>();

/** The generated packages of a rule's fixture. */
export function peersOf(rule: string): Peers {
  const peers = known.get(rule) ?? makePeers(probed(readBreakingFixture(rule)));
  known.set(rule, peers);
  return peers;
}

/** The generated packages of two versions of a protocol, the second with the lock of the first. */
export function peersBetween(before: Sketch, after: Sketch): Peers {
  return makePeers(probed({ history: [before], from: "before", schema: after, expect: [] }));
}

/** What stands in a fixture once its structs can be sent. */
function probed(fixture: BreakingFixture): BreakingFixture {
  const sketches = [...fixture.history, fixture.schema];
  if (sketches.some((one) => one.services !== undefined)) return fixture;
  const names = Object.keys(sketches[0]?.structs ?? {}).filter((name) =>
    sketches.every(({ structs = {} }) => name in structs),
  );
  const served = (sketch: Sketch): Sketch => withProbes(sketch, names);
  return { ...fixture, history: fixture.history.map(served), schema: served(fixture.schema) };
}

function makePeers(fixture: BreakingFixture): Peers {
  const releases: Peer[] = [];
  let lock: Lock | undefined;
  for (const sketch of fixture.history) {
    lock = settled(sketch, lock);
    releases.push(new Peer(compiled(sketch, lock).ir));
  }
  const old = releases.at(-1);
  if (lock === undefined || old === undefined) throw new Error("there is no history");
  const now = new Peer(editedIr(irOf(fixture.schema, startingLock(fixture, lock)), fixture));
  return { releases, old, now };
}

/** The IR of a sketch when all of it is released. */
function irOf(sketch: Sketch, lock: Lock): Ir {
  return compiled(sketch, settled(sketch, lock)).ir;
}

/** The lock of a sketch, of which nothing is a draft. */
function settled(sketch: Sketch, lock: Lock | undefined): Lock {
  const now = compiled(sketch, lock).lock;
  return now.revisions.at(-1)?.state === "draft" ? released(sketch, lock) : now;
}
