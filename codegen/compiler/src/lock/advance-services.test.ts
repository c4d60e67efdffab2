import { expect, test } from "vitest";
import type { MethodSketch, Sketch } from "../testing/declare.ts";
import { compiled, history, reported } from "../testing/history.ts";

const structs = { In: {}, Other: {}, Out: {}, More: {}, Fault: {} };

function chats(
  methods: Record<string, MethodSketch>,
  servedBy: "server" | "client" = "server",
): Sketch {
  return { structs, services: { Chats: { servedBy, methods } } };
}

const ask: MethodSketch = {
  kind: "serverStream",
  input: "In",
  outputs: ["Out"],
  errors: ["Fault"],
};

test("R-EVO-14 a released method keeps its kind, its input and its side", () => {
  const lock = history(chats({ ask }));
  expect(reported(chats({ ask }), lock)).toEqual([]);
  expect(reported(chats({ ask: { ...ask, kind: "unary" } }), lock)).toEqual(["method-changed"]);
  expect(reported(chats({ ask: { ...ask, input: "Other" } }), lock)).toEqual(["method-changed"]);
  expect(reported(chats({ ask }, "client"), lock)).toEqual(["service-side-changed"]);
});

test("R-EVO-15 messages of a method come and go with the revisions in which they do", () => {
  const lock = history(
    chats({ ask }),
    chats({ ask: { ...ask, outputs: ["More", "Out"], errors: [] } }),
  );
  const [method] = lock.services[0]?.methods ?? [];
  expect(method?.outputs).toEqual([
    { message: "More", since: 2 },
    { message: "Out", since: 1 },
  ]);
  expect(method?.errors).toEqual([{ message: "Fault", since: 1, removed: 2 }]);
  const back = compiled(chats({ ask: { ...ask, outputs: ["Out"] } }), lock).lock;
  const [again] = back.services[0]?.methods ?? [];
  expect(again?.outputs[0]).toEqual({ message: "More", since: 2, removed: 3 });
  expect(again?.errors).toEqual([
    { message: "Fault", since: 1, removed: 2 },
    { message: "Fault", since: 3 },
  ]);
});

test("a removed method and a removed service are tombstones; a new method of the name is another one", () => {
  const lock = history(
    chats({ ask, get: { input: "In", outputs: ["Out"] } }),
    chats({ get: { input: "In", outputs: ["Out"] } }),
  );
  expect(lock.services[0]?.methods[0]).toMatchObject({
    name: "ask",
    code: "As",
    removed: 2,
    outputs: [{ message: "Out", removed: 2 }],
  });
  const again = compiled(
    chats({ ask: { ...ask, kind: "unary" }, get: { input: "In", outputs: ["Out"] } }),
    lock,
  ).lock;
  expect(again.services[0]?.methods[2]).toMatchObject({
    position: 2,
    name: "ask",
    code: "Ak",
    since: 3,
    kind: "unary",
  });
  const none = compiled({ structs }, lock).lock;
  expect(none.services[0]).toMatchObject({ removed: 3, methods: [{ removed: 2 }, { removed: 3 }] });
});
