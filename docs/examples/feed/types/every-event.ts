import { Type } from "@sinclair/typebox";
import { Enterprise, Installation, Organization, User } from "./account.ts";
import { Repository } from "./repository.ts";

/** What every event says beside its own subject. */
export const everyEvent = {
  repository: Repository,
  sender: User,
  organization: Type.Optional(Organization),
  enterprise: Type.Optional(Enterprise),
  installation: Type.Optional(Installation),
};
