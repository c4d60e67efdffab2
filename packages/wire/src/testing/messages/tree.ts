import { readCount } from "../../binary/count.ts";
import type { BinaryReader } from "../../binary/reader.ts";
import { putVarint } from "../../binary/varint.ts";
import type { BinaryWriter } from "../../binary/writer.ts";
import { putI32, readI32 } from "../../binary/zigzag.ts";
import { enterFormat, enterRead, enterWrite, leaveFormat } from "../../depth.ts";
import { formatInteger, parseCount, parseInteger } from "../../text/integer.ts";
import type { TextReader } from "../../text/reader.ts";
import { SEPARATOR } from "../../text/reader.ts";
import type { Random } from "../random.ts";
import type { TestMessage } from "./message.ts";

/** A type that refers to itself. */
export interface Tree {
  readonly value: number;
  readonly children: readonly Tree[];
}

const [LEAST, MOST] = [-(2 ** 31), 2 ** 31 - 1];
const made = { entries: 0 };

function write(w: BinaryWriter, tree: Tree): void {
  enterWrite(w);
  w.reserve(10);
  putI32(w, tree.value, "Tree.value");
  putVarint(w, tree.children.length);
  for (const child of tree.children) write(w, child);
  w.depth--;
}

function read(r: BinaryReader): Tree {
  enterRead(r);
  const value = readI32(r);
  const count = readCount(r, 16, 1000);
  const children: Tree[] = [];
  for (let i = 0; i < count; i++) {
    children.push(read(r));
    made.entries++;
  }
  r.depth--;
  return { value, children };
}

function format(tree: Tree): string {
  enterFormat();
  const head = [formatInteger(tree.value, LEAST, MOST, "Tree.value"), `${tree.children.length}`];
  const text = [...head, ...tree.children.map(format)].join(SEPARATOR);
  leaveFormat();
  return text;
}

function parse(r: TextReader): Tree {
  enterRead(r);
  const value = parseInteger(r, LEAST, MOST);
  const count = parseCount(r, 1000);
  const children: Tree[] = [];
  for (let i = 0; i < count; i++) {
    children.push(parse(r));
    made.entries++;
  }
  r.depth--;
  return { value, children };
}

function randomTree(random: Random, levels: number): Tree {
  const value = random.integer() | 0;
  const children = levels === 0 ? [] : random.list(3, () => randomTree(random, levels - 1));
  return { value, children };
}

export const tree: TestMessage<Tree> = {
  name: "Tree",
  made,
  write,
  read,
  format,
  parse,
  random: (random) => randomTree(random, random.below(4)),
};
