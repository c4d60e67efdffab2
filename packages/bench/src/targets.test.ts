import { expect, test } from "vitest";
import type { Figure } from "./sweep.ts";
import type { Evidence, Target } from "./targets.ts";
import { evaluate, targets } from "./targets.ts";
import { recipes } from "./workloads/registry.ts";

const best = { kind: "best" } as const;

function figure(codec: string, bytes: number, decode: number, roundTrip: number): Figure {
  return { codec, workload: "token", bytes, encode: 0, decode, roundTrip, spread: 0 };
}

function evidence(subject: Figure, more: Partial<Evidence> = {}): Evidence {
  return {
    figures: [subject, figure("slim", 15, 100, 60), figure("quick", 20, 80, 70)],
    peers: ["slim", "quick"],
    subjects: { binary: "ours" },
    allPeers: true,
    ...more,
  };
}

function target(more: Partial<Target>): Target {
  return { role: "binary", workload: "token", measure: "bytes", against: best, ratio: 1, ...more };
}

function verdict(asked: Partial<Target>, subject: Figure): string {
  return evaluate(target(asked), evidence(subject)).verdict;
}

test("bytes may equal the smallest peer's and no more", () => {
  expect(verdict({}, figure("ours", 15, 1, 1))).toBe("pass");
  expect(verdict({}, figure("ours", 15.01, 1, 1))).toBe("fail");
  expect(verdict({ ratio: 1.005 }, figure("ours", 15.07, 1, 1))).toBe("pass");
  expect(verdict({ strict: true }, figure("ours", 15, 1, 1))).toBe("fail");
  expect(verdict({ strict: true }, figure("ours", 14.9, 1, 1))).toBe("pass");
});

test("each measure has its own best peer", () => {
  const names = (["bytes", "decode", "roundTrip"] as const).map(
    (measure) => evaluate(target({ measure }), evidence(figure("ours", 1, 1, 1))).yardstick?.name,
  );
  expect(names).toEqual(["slim", "slim", "quick"]);
});

test("a tie counts where the target allows it, only", () => {
  expect(verdict({ measure: "decode", tie: true }, figure("ours", 1, 95, 1))).toBe("pass");
  expect(verdict({ measure: "decode", tie: true }, figure("ours", 1, 94.9, 1))).toBe("fail");
  expect(verdict({ measure: "roundTrip", ratio: 1.4 }, figure("ours", 1, 1, 98))).toBe("pass");
  expect(verdict({ measure: "roundTrip", ratio: 1.4 }, figure("ours", 1, 1, 97))).toBe("fail");
});

test("other forms of the subject are no peers", () => {
  const twin = figure("ours-text", 1, 1e6, 1e6);
  const given = evidence(figure("ours", 15, 100, 98));
  const outcome = evaluate(target({ measure: "roundTrip", ratio: 1.4 }), {
    ...given,
    figures: [...given.figures, twin],
  });
  expect(outcome).toMatchObject({ verdict: "pass", yardstick: { name: "quick", value: 70 } });
});

test("one named peer and a number of bytes can be the yardstick", () => {
  const slim = { kind: "peer", name: "slim" } as const;
  expect(verdict({ measure: "roundTrip", against: slim }, figure("ours", 1, 1, 60))).toBe("pass");
  const limit = { kind: "bytes", limit: 680 } as const;
  expect(verdict({ against: limit }, figure("ours", 680, 1, 1))).toBe("pass");
  expect(verdict({ against: limit }, figure("ours", 681, 1, 1))).toBe("fail");
});

test("missing evidence is void, never a pass", () => {
  const subject = figure("ours", 1, 1e6, 1e6);
  const voids = [
    evaluate(target({}), evidence(subject, { allPeers: false })),
    evaluate(target({}), evidence(subject, { voidReason: "busy" })),
    evaluate(target({}), evidence(subject, { subjects: {} })),
    evaluate(target({ role: "text" }), evidence(subject)),
    evaluate(target({ workload: "chat" }), evidence(subject)),
    evaluate(target({}), evidence(subject, { peers: [] })),
    evaluate(target({ against: { kind: "peer", name: "gone" } }), evidence(subject)),
  ];
  expect(voids.map((outcome) => outcome.verdict)).toEqual(voids.map(() => "void"));
  expect(voids.every((outcome) => outcome.reason !== undefined)).toBe(true);
});

test("every workload has all five targets, ticks three more for declared hints", () => {
  for (const { name } of recipes) {
    const demanded = targets.filter((candidate) => candidate.workload === name);
    expect(demanded.map(({ role, measure }) => `${role} ${measure}`)).toEqual([
      "binary bytes",
      "binary roundTrip",
      "binary decode",
      ...(name === "ticks" ? ["hints bytes", "hints roundTrip", "hints decode"] : []),
      "text bytes",
      "text roundTrip",
    ]);
  }
});
