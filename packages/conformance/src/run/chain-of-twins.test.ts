import { expect, test } from "vitest";
import { fixed } from "../testing/scripted.ts";
import { chainOfTwins } from "./chain-of-twins.ts";
import type { Playing } from "./playing.ts";

const cases = (twins: Readonly<Record<string, string | undefined>>) => {
  const all = new Map(
    Object.entries(twins).map(([name, twin]) => [
      name,
      fixed(name, { checks: 1 }, twin === undefined ? {} : { twin }),
    ]),
  );
  const names = (first: string): string[] => {
    const twinOf = ({ info }: Playing): Playing | undefined => all.get(info.twin ?? "");
    return chainOfTwins(all.get(first) as Playing, twinOf).map(({ info }) => info.name);
  };
  return names;
};

test("a chain of twins ends at the one that needs none", () => {
  const chain = cases({ one: "two", two: "three", three: undefined, four: "lost" });
  expect(chain("one")).toEqual(["one", "two", "three"]);
  expect(chain("three")).toEqual(["three"]);
  expect(chain("four")).toEqual(["four"]);
});

test("a circle of twins is an error that names its cases", () => {
  expect(() => cases({ one: "two", two: "three", three: "two" })("one")).toThrow(
    "Cases are each other's twins in a circle: one, two, three, two.",
  );
  expect(() => cases({ one: "one" })("one")).toThrow("in a circle: one, one.");
});
