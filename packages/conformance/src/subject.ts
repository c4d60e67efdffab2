/**
 * What a subject is served with, and where a run has its subjects from.
 *
 * @packageDocumentation
 */

export type { Role } from "./case/case-info.ts";
export type { AttachOptions } from "./control/attached-subject.ts";
export { attachedSource } from "./control/attached-subject.ts";
export type { BegunSource } from "./control/begun-source.ts";
export { begunSource } from "./control/begun-source.ts";
export type { ChildOptions } from "./control/child-subject.ts";
export { childSource } from "./control/child-subject.ts";
export type { ControlClock } from "./control/clock.ts";
export { processClock } from "./control/clock.ts";
export type { ControlLimits } from "./control/control-link.ts";
export type { CreateSubject, ModuleOptions } from "./control/module-subject.ts";
export { loadModuleSource, moduleSource } from "./control/module-subject.ts";
export { serveSubject } from "./control/serve-subject.ts";
export type { Members, Subject, SubjectEvent, SubjectFailureKind } from "./control/subject.ts";
export { SubjectFailure, SubjectRefusal } from "./control/subject.ts";
export type { SubjectSource } from "./control/subject-source.ts";
export type { SubjectInfo } from "./report/run-event.ts";
