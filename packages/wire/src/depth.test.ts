import { afterEach, expect, test } from "vitest";
import { encodeText, enterFormat, leaveFormat, MAX_DEPTH } from "./depth.ts";
import { refusal } from "./testing/refusal.ts";

interface Node {
  readonly next?: Node | undefined;
}

function chain(levels: number): Node {
  return levels === 1 ? {} : { next: chain(levels - 1) };
}

function format(node: Node): string {
  enterFormat();
  const below = node.next === undefined ? "0" : `1${format(node.next)}`;
  leaveFormat();
  return below;
}

const levels = (count: number): string => refusal(() => encodeText(format, chain(count), 1));

afterEach(() => expect(levels(MAX_DEPTH)).toBe("accepted"));

test("recursive structs are formatted down to 64 levels (R-DEPTH-1)", () => {
  expect(MAX_DEPTH).toBe(64);
  expect(encodeText(format, chain(64), 1)).toBe(`${"1".repeat(63)}0`);
  expect(levels(65)).toBe("depth_exceeded");
});

test("siblings are not levels (R-DEPTH-1)", () => {
  const both = (): string => `${format(chain(40))} ${format(chain(40))}`;
  expect(encodeText(both, undefined, 1).length).toBe(81);
});

test("a message that failed leaves no levels to the next (R-DEPTH-1)", () => {
  expect(levels(65)).toBe("depth_exceeded");
  expect(levels(64)).toBe("accepted");
  const failing = (): string => {
    enterFormat();
    throw new RangeError("a getter failed");
  };
  for (let i = 0; i < 100; i++) expect(() => encodeText(failing, undefined, 1)).toThrow(RangeError);
});

/** 64 levels of which the last but `above` formats another message while it is read. */
function reentrant(count: number, inner: () => void): Node {
  const below = chain(10);
  let node: Node = {
    get next(): Node {
      inner();
      return below;
    },
  };
  for (let i = 11; i < count; i++) node = { next: node };
  return node;
}

test("a getter that formats a message itself changes no count (R-DEPTH-1)", () => {
  const inner = (): void => expect(levels(64)).toBe("accepted");
  expect(refusal(() => encodeText(format, reentrant(64, inner), 1))).toBe("accepted");
  expect(refusal(() => encodeText(format, reentrant(65, inner), 1))).toBe("depth_exceeded");
});

test("a getter whose own formatting fails changes no count (R-DEPTH-1)", () => {
  const inner = (): void => expect(levels(65)).toBe("depth_exceeded");
  expect(refusal(() => encodeText(format, reentrant(64, inner), 1))).toBe("accepted");
  expect(refusal(() => encodeText(format, reentrant(65, inner), 1))).toBe("depth_exceeded");
});

test("the value and the revision are handed on", () => {
  const both = (value: string, revision: number): string => `${value} ${revision}`;
  expect(encodeText(both, "value", 7)).toBe("value 7");
});
