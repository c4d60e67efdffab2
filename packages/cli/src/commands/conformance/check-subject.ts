import { SubjectFailure } from "@twobyte/conformance/subject";
import { exitCodes } from "../../exit-code.ts";
import type { Outcome } from "../../outcome.ts";
import type { Reporter } from "../../output/reporter.ts";
import type { SubjectOptions } from "./subject-options.ts";
import { subjectSource } from "./subject-options.ts";

export type CheckSubjectOptions = SubjectOptions;

/** Starts a subject, asks it who it is and for what does not exist, and ends it. */
export async function checkSubject(
  options: CheckSubjectOptions,
  reporter: Reporter,
): Promise<Outcome> {
  const source = await subjectSource(options, reporter);
  try {
    const subject = await source.start();
    await subject.stop();
    const { name, language, roles, capabilities } = subject.info;
    return {
      code: exitCodes.fine,
      diagnostics: [],
      text: [
        `${name}, in ${language}, keeps the control protocol.`,
        `roles: ${roles.join(", ")}`,
        `capabilities: ${capabilities.join(", ") || "none"}`,
      ].join("\n"),
      data: { subject: subject.info },
    };
  } catch (error) {
    if (!(error instanceof SubjectFailure)) throw error;
    const { kind, message } = error;
    return {
      code: exitCodes.findings,
      diagnostics: [{ code: `subject-${kind}`, severity: "error", message }],
      text: "",
      data: {},
    };
  } finally {
    await source.close();
  }
}
