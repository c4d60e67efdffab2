import { person, prose, title } from "../prose.ts";
import type { Random } from "../random.ts";
import { list, ref, struct } from "../schema.ts";
import type { Recipe, Value } from "../workload.ts";

const epoch = 1_700_000_000_000;

/** A document of about 20 kB of JSON: long text in a tree of lists. */
export const doc: Recipe = {
  name: "doc",
  summary: "a document of 10 sections with paragraphs, figures and comments, ≈ 20 kB of JSON",
  listed: true,
  seed: 0x646f6305,
  count: 16,
  schema: {
    root: "Doc",
    structs: [
      struct("Author", { id: "u53", name: "string" }),
      struct("Figure", { url: "string", width: "u32", height: "u32", "caption?": "string" }),
      struct("Comment", { author: ref("Author"), text: "string", ts: "timestamp", likes: "u32" }),
      struct("Section", {
        heading: "string",
        level: "u32",
        paragraphs: list("string"),
        figures: list(ref("Figure")),
        comments: list(ref("Comment")),
      }),
      struct("Doc", {
        id: "uuid",
        title: "string",
        owner: ref("Author"),
        tags: list("string"),
        created: "timestamp",
        updated: "timestamp",
        rating: "f64",
        sections: list(ref("Section")),
      }),
    ],
  },
  make: (random) => ({
    id: random.uuid(),
    title: title(random, 6),
    owner: author(random),
    tags: random.times(5, () => random.letters(4, 10)),
    created: epoch + random.int(0, 1_000_000_000),
    updated: epoch + random.int(1_000_000_000, 10_000_000_000),
    rating: random.float(0, 5),
    sections: random.times(10, () => section(random)),
  }),
};

function section(random: Random): Value {
  return {
    heading: title(random, 4),
    level: random.int(1, 4),
    paragraphs: random.times(3, () => prose(random, 298, 0.01)),
    figures: random.times(2, () => figure(random)),
    comments: random.times(4, () => ({
      author: author(random),
      text: prose(random, 91, 0.05),
      ts: epoch + random.int(0, 10_000_000_000),
      likes: random.int(0, 500),
    })),
  };
}

function figure(random: Random): Value {
  const plain: Value = {
    url: `https://cdn.example.com/images/${random.hex(16)}.webp`,
    width: random.int(320, 1920),
    height: random.int(240, 1080),
  };
  return random.chance(0.5) ? { ...plain, caption: prose(random, 40, 0) } : plain;
}

function author(random: Random): Value {
  return { id: random.int(0, Number.MAX_SAFE_INTEGER), name: person(random) };
}
