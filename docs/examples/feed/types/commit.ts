import { Type } from "@sinclair/typebox";
import { list, nullable, struct, timestamp } from "@twobyte/schema";
import { sha, url } from "./common.ts";

export const GitUser = struct(
  "GitUser",
  {
    name: Type.String(),
    email: nullable(Type.String()),
    username: Type.Optional(Type.String({ description: "Login, if the address is known." })),
    date: Type.Optional(timestamp()),
  },
  { description: "Someone as Git knows them, not as GitHub does." },
);

const summary = {
  id: sha,
  tree_id: sha,
  message: Type.String(),
  timestamp: timestamp(),
  author: GitUser,
  committer: GitUser,
};

const path = Type.String();

export const Commit = struct("Commit", {
  ...summary,
  distinct: Type.Boolean({ description: "Not pushed before, on any branch." }),
  url,
  added: list(path),
  removed: list(path),
  modified: list(path),
});

export const CommitSummary = struct("CommitSummary", summary, {
  description: "A commit inside of a workflow run.",
});
