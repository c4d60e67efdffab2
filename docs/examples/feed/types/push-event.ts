import { Type } from "@sinclair/typebox";
import { list, nullable, struct } from "@twobyte/schema";
import { Commit, GitUser } from "./commit.ts";
import { sha, url } from "./common.ts";
import { everyEvent } from "./every-event.ts";

export const PushEvent = struct(
  "PushEvent",
  {
    ref: Type.String({ description: "`refs/heads/main`, `refs/tags/v1`." }),
    before: sha,
    after: sha,
    base_ref: nullable(Type.String()),
    created: Type.Boolean(),
    deleted: Type.Boolean(),
    forced: Type.Boolean(),
    compare: url,
    commits: list(Commit),
    head_commit: nullable(Commit),
    pusher: GitUser,
    ...everyEvent,
  },
  { description: "Someone pushed to a branch or a tag." },
);
