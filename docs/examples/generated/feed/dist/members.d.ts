// @generated from the schema of example.feed. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import type {
  AuthorAssociation,
  Conclusion,
  EventKind,
  FeedItem,
  IssueAction,
  LockReason,
  MergeMethod,
  PullRequestAction,
  RunAction,
  RunStatus,
  State,
  StateReason,
  TeamPrivacy,
  UserType,
  Visibility,
} from "./types.js";

/** Ordinal of a member of AuthorAssociation. */
export declare function ordinalOfAuthorAssociation(value: AuthorAssociation, field: string): number;

/** Member of AuthorAssociation by ordinal; undefined when there is none. */
export declare function memberOfAuthorAssociation(ordinal: number): AuthorAssociation | undefined;

/** Ordinal of a member of Conclusion. */
export declare function ordinalOfConclusion(value: Conclusion, field: string): number;

/** Member of Conclusion by ordinal; undefined when there is none. */
export declare function memberOfConclusion(ordinal: number): Conclusion | undefined;

/** Ordinal of a member of EventKind. */
export declare function ordinalOfEventKind(value: EventKind, field: string): number;

/** Member of EventKind by ordinal; undefined when there is none. */
export declare function memberOfEventKind(ordinal: number): EventKind | undefined;

/** Ordinal of a member of IssueAction. */
export declare function ordinalOfIssueAction(value: IssueAction, field: string): number;

/** Member of IssueAction by ordinal; undefined when there is none. */
export declare function memberOfIssueAction(ordinal: number): IssueAction | undefined;

/** Ordinal of a member of LockReason. */
export declare function ordinalOfLockReason(value: LockReason, field: string): number;

/** Member of LockReason by ordinal; undefined when there is none. */
export declare function memberOfLockReason(ordinal: number): LockReason | undefined;

/** Ordinal of a member of MergeMethod. */
export declare function ordinalOfMergeMethod(value: MergeMethod, field: string): number;

/** Member of MergeMethod by ordinal; undefined when there is none. */
export declare function memberOfMergeMethod(ordinal: number): MergeMethod | undefined;

/** Ordinal of a member of PullRequestAction. */
export declare function ordinalOfPullRequestAction(value: PullRequestAction, field: string): number;

/** Member of PullRequestAction by ordinal; undefined when there is none. */
export declare function memberOfPullRequestAction(ordinal: number): PullRequestAction | undefined;

/** Ordinal of a member of RunAction. */
export declare function ordinalOfRunAction(value: RunAction, field: string): number;

/** Member of RunAction by ordinal; undefined when there is none. */
export declare function memberOfRunAction(ordinal: number): RunAction | undefined;

/** Ordinal of a member of RunStatus. */
export declare function ordinalOfRunStatus(value: RunStatus, field: string): number;

/** Member of RunStatus by ordinal; undefined when there is none. */
export declare function memberOfRunStatus(ordinal: number): RunStatus | undefined;

/** Ordinal of a member of State. */
export declare function ordinalOfState(value: State, field: string): number;

/** Member of State by ordinal; undefined when there is none. */
export declare function memberOfState(ordinal: number): State | undefined;

/** Ordinal of a member of StateReason. */
export declare function ordinalOfStateReason(value: StateReason, field: string): number;

/** Member of StateReason by ordinal; undefined when there is none. */
export declare function memberOfStateReason(ordinal: number): StateReason | undefined;

/** Ordinal of a member of TeamPrivacy. */
export declare function ordinalOfTeamPrivacy(value: TeamPrivacy, field: string): number;

/** Member of TeamPrivacy by ordinal; undefined when there is none. */
export declare function memberOfTeamPrivacy(ordinal: number): TeamPrivacy | undefined;

/** Ordinal of a member of UserType. */
export declare function ordinalOfUserType(value: UserType, field: string): number;

/** Member of UserType by ordinal; undefined when there is none. */
export declare function memberOfUserType(ordinal: number): UserType | undefined;

/** Ordinal of a member of Visibility. */
export declare function ordinalOfVisibility(value: Visibility, field: string): number;

/** Member of Visibility by ordinal; undefined when there is none. */
export declare function memberOfVisibility(ordinal: number): Visibility | undefined;

/** Ordinal of a member of FeedItem. */
export declare function ordinalOfFeedItem(value: FeedItem, field: string): number;
