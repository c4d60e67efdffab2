import { expect, test } from "vitest";
import { circularTypes, typeComponents } from "./components.ts";

function graph(text: string): Map<string, string[]> {
  return new Map(text.split(" ").map((part) => [part[0] ?? "", [...part.slice(2)]]));
}

test("types in a circle are one group, and groups come after what they refer to", () => {
  const references = graph("a:b b:c c:bd d:e e: f:f g:af");
  const groups = typeComponents(references).map((group) => [...group].sort().join(""));
  expect(groups).toEqual(["e", "d", "bc", "a", "f", "g"]);
  expect([...circularTypes(references)].sort()).toEqual(["b", "c", "f"]);
});

test("two circles that share a type are one group", () => {
  expect([...circularTypes(graph("a:bc b:a c:d d:c e:a"))].sort()).toEqual(["a", "b", "c", "d"]);
  expect([...circularTypes(graph("a:b b:ac c:b d:"))].sort()).toEqual(["a", "b", "c"]);
});

test("a chain of any length needs no stack", () => {
  const long = new Map(Array.from({ length: 100_000 }, (_, at) => [`${at}`, [`${at + 1}`]]));
  expect(typeComponents(long)).toHaveLength(100_001);
  expect(circularTypes(long).size).toBe(0);
});
