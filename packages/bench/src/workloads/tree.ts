import { prose } from "../prose.ts";
import type { Random } from "../random.ts";
import { list, ref, struct } from "../schema.ts";
import type { Recipe, Value } from "../workload.ts";

const nodes = 40;
const maxDepth = 6;

interface Node {
  readonly value: Value & { readonly children: Value[] };
  readonly depth: number;
}

/** A thread of comments: a type that contains itself. */
export const tree: Recipe = {
  name: "tree",
  summary: "40 nested `{id: u32, author, text, children: []}`, at most 6 deep",
  listed: false,
  seed: 0x74726507,
  count: 32,
  schema: {
    root: "Comment",
    structs: [
      struct("Comment", {
        id: "u32",
        author: "string",
        text: "string",
        children: list(ref("Comment")),
      }),
    ],
  },
  make: (random) => {
    const root = node(random, 1);
    const open = [root];
    for (let made = 1; made < nodes; made++) {
      const parent = random.pick(open);
      const child = node(random, parent.depth + 1);
      parent.value.children.push(child.value);
      if (child.depth < maxDepth) open.push(child);
    }
    return root.value;
  },
};

function node(random: Random, depth: number): Node {
  return {
    depth,
    value: {
      id: random.int(1, 5_000_000),
      author: random.letters(4, 12),
      text: prose(random, random.int(10, 160), 0.04),
      children: [],
    },
  };
}
