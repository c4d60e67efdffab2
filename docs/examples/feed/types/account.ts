import { Type } from "@sinclair/typebox";
import { enumOf, list, map, nullable, struct, timestamp } from "@twobyte/schema";
import { id, nodeId, url } from "./common.ts";

const UserType = enumOf("UserType", ["Bot", "User", "Organization", "Mannequin"]);

export const User = struct(
  "User",
  {
    login: Type.String(),
    id,
    node_id: nodeId,
    type: UserType,
    site_admin: Type.Boolean(),
    name: Type.Optional(Type.String()),
    email: Type.Optional(nullable(Type.String())),
    avatar_url: url,
    gravatar_id: Type.String(),
    url,
    html_url: url,
    followers_url: url,
    following_url: url,
    gists_url: url,
    starred_url: url,
    subscriptions_url: url,
    organizations_url: url,
    repos_url: url,
    events_url: url,
    received_events_url: url,
  },
  { description: "An account: a person, a bot or an organization." },
);

export const Organization = struct("Organization", {
  login: Type.String(),
  id,
  node_id: nodeId,
  description: nullable(Type.String()),
  avatar_url: url,
  url,
  html_url: Type.Optional(url),
  repos_url: url,
  events_url: url,
  hooks_url: url,
  issues_url: url,
  members_url: url,
  public_members_url: url,
});

export const Enterprise = struct("Enterprise", {
  id,
  node_id: nodeId,
  slug: Type.String(),
  name: Type.String(),
  description: nullable(Type.String()),
  avatar_url: url,
  website_url: nullable(url),
  html_url: url,
  created_at: nullable(timestamp()),
  updated_at: nullable(timestamp()),
});

export const Installation = struct(
  "Installation",
  { id, node_id: nodeId },
  { description: "Where the GitHub App that gets the event is installed." },
);

export const Team = struct("Team", {
  id,
  node_id: nodeId,
  name: Type.String(),
  slug: Type.String(),
  description: nullable(Type.String()),
  privacy: enumOf("TeamPrivacy", ["open", "closed", "secret"]),
  permission: Type.String(),
  url,
  html_url: url,
  members_url: url,
  repositories_url: url,
});

export const App = struct(
  "App",
  {
    id,
    node_id: nodeId,
    slug: Type.Optional(Type.String()),
    name: Type.String(),
    owner: User,
    description: nullable(Type.String()),
    external_url: url,
    html_url: url,
    created_at: timestamp(),
    updated_at: timestamp(),
    permissions: Type.Optional(map(Type.String(), Type.String())),
    events: Type.Optional(list(Type.String())),
  },
  { description: "A GitHub App that acts on someone's behalf." },
);
