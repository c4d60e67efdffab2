import { expect, test } from "vitest";
import { toInput } from "./convert.ts";
import { toNeutral } from "./neutral.ts";
import { workloadNamed } from "./workloads/registry.ts";

test("converting to a codec's shape and back gives the neutral value", () => {
  for (const name of ["chat", "profile", "tree", "event", "telemetry"]) {
    const { schema, values } = workloadNamed(name);
    for (const absent of ["null", "undefined"] as const) {
      const shape = {
        absent,
        wide: (wide: number) => BigInt(wide),
        map: (entries: object) => new Map(Object.entries(entries)),
        enumeration: (ordinal: number, members: readonly string[]) => members[ordinal],
      };
      for (const value of values) {
        expect(toNeutral(schema, toInput(schema, shape, value))).toEqual(value);
      }
    }
  }
});

test("an absent field becomes what the codec asks for", () => {
  const { schema } = workloadNamed("profile");
  const value = { age: 7, labels: {} };
  expect(Object.keys(toInput(schema, {}, value))).toEqual(["age", "labels"]);
  expect(toInput(schema, { absent: "null" }, value)).toMatchObject({ age: 7, city: null });
  const filled = toInput(schema, { absent: "undefined" }, value);
  expect(Object.keys(filled)).toHaveLength(26);
  expect(filled["city"]).toBeUndefined();
});

test("a decoder that loses a required field is told where", () => {
  const { schema } = workloadNamed("chat");
  const value = { ...workloadNamed("chat").values[0], author: { id: 1 } };
  expect(() => toNeutral(schema, value)).toThrow("Chat.author.name");
});
