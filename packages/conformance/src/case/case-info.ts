/** What a subject is tested as. */
export type Role = "codec" | "client" | "server" | "compiler";

/** What a requirement says: only those that MUST count against an implementation. */
export type Level = "must" | "should" | "may";

/** What is known of a case before it is played. */
export interface CaseInfo {
  /** `AREA-nnnn`, for ever; kept in `ids.lock`. */
  readonly name: string;
  /** What is special about the case, for people. */
  readonly about: string;
  /** Requirements of the spec that the case proves, sorted. */
  readonly req: readonly string[];
  readonly level: Level;
  readonly role: Role;
  /** What a subject has to be able to do for the case to be played, sorted. */
  readonly capabilities: readonly string[];
  /** Of a case that expects a refusal: the one that differs in one defect, and has to pass as well. */
  readonly twin?: string;
}
