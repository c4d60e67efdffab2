import { person, prose } from "../prose.ts";
import type { Random } from "../random.ts";
import type { FieldType, ScalarKind } from "../schema.ts";
import { list, ref, struct } from "../schema.ts";
import type { Recipe, Value } from "../workload.ts";

const site = "https://api.example.com";

const userUrls = ["avatar", "html", "followers", "following", "gists", "starred", "orgs", "repos"];
const repositoryUrls =
  "html git ssh clone forks keys teams hooks events tags blobs trees languages branches commits compare merges archive issues pulls labels releases deployments subscribers contributors".split(
    " ",
  );
const commitLists = ["added", "removed", "modified"];

/** A push notification of a code host: nested objects with many URLs. */
export const event: Recipe = {
  name: "event",
  summary: "a push notification: nested objects, ≈ 60 URL and id strings, 1–5 commits",
  listed: false,
  seed: 0x65766e09,
  count: 32,
  schema: {
    root: "Push",
    structs: [
      struct("Person", { name: "string", email: "string" }),
      struct("User", { login: "string", id: "u53", nodeId: "string", ...urlFields(userUrls) }),
      struct("Repository", {
        id: "u53",
        nodeId: "string",
        name: "string",
        fullName: "string",
        owner: ref("User"),
        hidden: "bool",
        fork: "bool",
        "summary?": "string",
        stars: "u32",
        created: "timestamp",
        pushed: "timestamp",
        ...urlFields(repositoryUrls),
        topics: list("string"),
        defaultBranch: "string",
      }),
      struct("Commit", {
        id: "string",
        treeId: "string",
        distinct: "bool",
        text: "string",
        ts: "timestamp",
        url: "string",
        author: ref("Person"),
        committer: ref("Person"),
        added: list("string"),
        removed: list("string"),
        modified: list("string"),
      }),
      struct("Push", {
        branch: "string",
        before: "string",
        after: "string",
        created: "bool",
        forced: "bool",
        "base?": "string",
        compare: "string",
        repository: ref("Repository"),
        pusher: ref("Person"),
        sender: ref("User"),
        commits: list(ref("Commit")),
      }),
    ],
  },
  make: push,
};

function push(random: Random): Value {
  const repository = makeRepository(random);
  const url = `${site}/repos/${String(repository["fullName"])}`;
  const before = random.hex(40);
  const after = random.hex(40);
  return {
    branch: `refs/heads/${random.pick(["main", "next", "fix/login", "feature/search"])}`,
    before,
    after,
    created: random.chance(0.1),
    forced: random.chance(0.1),
    ...(random.chance(0.2) ? { base: `refs/heads/${random.letters(4, 9)}` } : {}),
    compare: `${url}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    repository,
    pusher: makePerson(random),
    sender: makeUser(random),
    commits: random.times(random.int(1, 5), () => makeCommit(random, url)),
  };
}

function makePerson(random: Random): Value {
  return { name: person(random), email: `${random.letters(4, 12)}@example.com` };
}

function makeUser(random: Random): Value {
  const login = random.letters(5, 14);
  return {
    login,
    id: random.int(1000, 200_000_000),
    nodeId: `U_${random.hex(16)}`,
    ...urls(userUrls, `${site}/users/${login}`),
  };
}

function makeRepository(random: Random): Value {
  const owner = makeUser(random);
  const name = `${random.letters(3, 8)}-${random.letters(3, 8)}`;
  const fullName = `${String(owner["login"])}/${name}`;
  const created = 1_500_000_000_000 + random.int(0, 1e11);
  return {
    id: random.int(1000, 900_000_000),
    nodeId: `R_${random.hex(16)}`,
    name,
    fullName,
    owner,
    hidden: random.chance(0.5),
    fork: random.chance(0.2),
    ...(random.chance(0.7) ? { summary: prose(random, 60, 0.02) } : {}),
    stars: random.int(0, 30_000),
    created,
    pushed: created + random.int(0, 1e11),
    ...urls(repositoryUrls, `${site}/repos/${fullName}`),
    topics: random.times(random.int(0, 6), () => random.letters(3, 12)),
    defaultBranch: "main",
  };
}

function makeCommit(random: Random, url: string): Value {
  const id = random.hex(40);
  const file = (): string =>
    `src/${random.letters(3, 9)}/${random.letters(4, 14)}.${random.pick(["ts", "md", "json"])}`;
  return {
    id,
    treeId: random.hex(40),
    distinct: random.chance(0.9),
    text: prose(random, random.int(20, 140), 0.01),
    ts: 1_700_000_000_000 + random.int(0, 1e10),
    url: `${url}/commit/${id}`,
    author: makePerson(random),
    committer: makePerson(random),
    ...Object.fromEntries(commitLists.map((key) => [key, random.times(random.int(0, 4), file)])),
  };
}

function urlFields(names: readonly string[]): Record<string, FieldType | ScalarKind> {
  return Object.fromEntries(names.map((name) => [`${name}Url`, "string"]));
}

function urls(names: readonly string[], base: string): Value {
  return Object.fromEntries(names.map((name) => [`${name}Url`, `${base}/${name}`]));
}
