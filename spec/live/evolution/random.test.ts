import { afterEach, expect, test } from "vitest";
import type { Change } from "../../../codegen/compiler/src/breaking/change.ts";
import { compareIr } from "../../../codegen/compiler/src/breaking/compare-ir.ts";
import { compile } from "../../../codegen/compiler/src/compile.ts";
import type { Lock } from "../../../codegen/compiler/src/lock/lock.ts";
import { releaseLock } from "../../../codegen/compiler/src/lock/release.ts";
import {
  Random,
  randomHistory,
  randomValue,
  sameValue,
} from "../../../codegen/interpreter/src/testing/index.ts";
import type { Profile } from "../../../packages/client/src/index.ts";
import { isTwobyteError } from "../../../packages/client/src/index.ts";
import { CodecError } from "../../../packages/wire/src/index.ts";
import { cleanUp } from "../place.ts";
import { profiles } from "./deliver.ts";
import type { Served } from "./live.ts";
import { call, callables, connectAs, serveAs } from "./live.ts";
import type { Meant } from "./meaning.ts";
import { meaning } from "./meaning.ts";
import { Peer } from "./peer.ts";

const runs = Number(process.env["TWOBYTE_RUNS"]);
const seed = Number(process.env["TWOBYTE_SEED"]);
/** How many values of each message are sent each way between two versions, in each profile. */
const COUNT = 5;

afterEach(cleanUp);

test("what check says of random histories is what their peers meet", {
  timeout: 600_000,
}, async () => {
  for (let run = 0; run < 100 * runs; run += 1) {
    const one = (seed + run) % 2 ** 31;
    try {
      await checkHistory(one);
    } catch (error) {
      throw new Error(`TWOBYTE_SEED=${one} TWOBYTE_RUNS=0.01: ${error}`, { cause: error });
    }
  }
});

async function checkHistory(one: number): Promise<void> {
  const peers = releasesOf(one);
  const random = new Random(one);
  for (const [index, now] of peers.entries()) {
    for (const old of peers.slice(0, index)) {
      const changes = compareIr(old.ir, now.ir);
      await checkWay(old, now, works(changes, "old-to-new"), random);
      await checkWay(now, old, works(changes, "new-to-old"), random);
      await cleanUp();
    }
  }
}

/** The versions of a random history, each released. */
function releasesOf(one: number): Peer[] {
  let lock: Lock | undefined;
  return randomHistory(one).flatMap((declarations) => {
    const draft = compile({ declarations, lock, newLineage: () => "0".repeat(32) });
    const release = draft.lock && releaseLock(draft.lock).lock;
    if (release === undefined) return [];
    lock = release;
    const { ir } = compile({ declarations, lock });
    return ir === undefined ? [] : [new Peer(ir)];
  });
}

/** Whether no change stands in the way of what one side sends the other. */
function works(changes: readonly Change[], way: string): boolean {
  return changes.every(
    ({ category, verdict, works: only }) =>
      category !== "WIRE" || verdict === "safe" || (verdict === "one-way" && only === way),
  );
}

async function checkWay(
  writer: Peer,
  reader: Peer,
  isPromised: boolean,
  random: Random,
): Promise<void> {
  const revision = Math.min(writer.revision, reader.revision);
  const mean = meaning(writer, reader, revision);
  const [method] = callables(writer).map((one) => one.method);
  for (const profile of profiles) {
    const way = await openWay(writer, reader, profile);
    for (const message of method?.outputs ?? []) {
      for (let count = 0; count < COUNT; count += 1) {
        const value = randomValue(writer.ir, message, random);
        const got = await way({ message, value });
        judge(mean(message, message, value), got, isPromised);
      }
    }
  }
}

interface Message {
  readonly message: string;
  readonly value: unknown;
}
type Got = { readonly arrived: unknown } | { readonly lost: string };

/** What becomes of messages that one version's server answers with. */
async function openWay(
  writer: Peer,
  reader: Peer,
  profile: Profile,
): Promise<(message: Message) => Promise<Got>> {
  let sent: readonly unknown[] = [];
  const isTagged = callables(writer).some(({ method }) => method.outputs.length > 1);
  const server = await serveAs(writer, () => sent);
  const session = connectAs(reader, server, { profile });
  return async (message) => {
    sent = isTagged ? [message] : [message.value];
    let skipped = 0;
    const onSkip = (): unknown => (skipped += 1);
    try {
      const answers = await call(reader, session, "Service.stream", {}, { onSkip });
      const [answer] = answers as readonly unknown[];
      if (skipped > 0) return { lost: "skip" };
      return { arrived: isTagged ? (answer as Message).value : answer };
    } catch (error) {
      return { lost: refusal(error, server) };
    }
  };
}

function refusal(error: unknown, { errors }: Served): string {
  const cause = errors.pop();
  if (!isTwobyteError(error) || !error.remote || !(cause instanceof CodecError)) throw error;
  return cause.code;
}

function judge({ value, losses }: Meant, got: Got, isPromised: boolean): void {
  if ("arrived" in got) {
    expect([...losses].filter((one) => one !== "stand-in")).toEqual([]);
    const isKnown = losses.size === 0 || isPromised;
    if (isKnown && !sameValue(got.arrived as never, value))
      expect(got.arrived).toStrictEqual(value);
  } else {
    expect([...losses]).not.toEqual([]);
    if (losses.size === 1 && losses.has("refuse")) expect(got.lost).toBe("not_expressible");
    if (losses.size === 1 && losses.has("skip")) expect(got.lost).toBe("skip");
    if (isPromised) expect(got.lost).toBe("skip");
  }
}
