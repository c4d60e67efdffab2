import type { Ir } from "@twobyte/compiler/ir";
import type { Subject } from "../control/subject.ts";
import { SubjectRefusal } from "../control/subject.ts";
import type { ProtocolVectors } from "../data/load-data.ts";
import { show } from "./check-answer.ts";
import { codecPort, isRefusal } from "./codec-port.ts";
import type { CodecOperation, Profile } from "./operation.ts";

/** Asks for what a codec says that it lacks: it has to say so again, and not answer something. */
async function probe(
  subject: Subject,
  ir: Ir | undefined,
  operation: CodecOperation,
): Promise<string | undefined> {
  try {
    const [answer = {}] = await codecPort(subject).perform(ir, [operation]);
    const { error } = answer;
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
    return code === "unknown" || code === "unsupported" ? undefined : `it answers ${show(answer)}`;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const isDeclined =
      error instanceof SubjectRefusal && (error.code === "unknown" || error.code === "unsupported");
    return isDeclined ? undefined : error.message;
  }
}

/** The probes of what codecs may lack, by capability. */
export function codecProbes({
  ir,
  files,
}: ProtocolVectors): ReadonlyMap<string, (subject: Subject) => Promise<string | undefined>> {
  const encode = (profile: Profile) => (subject: Subject) => {
    const [file] = files;
    const value = file?.cases.find((one) => one.kind === "value")?.value;
    const message = file?.message ?? "";
    const revision = file?.revision ?? 1;
    return probe(subject, ir, { op: "encode", message, profile, revision, value });
  };
  return new Map([
    ["binary", encode("binary")],
    ["text", encode("text")],
    [
      "json",
      (subject: Subject) => {
        const [file] = files;
        const value = file?.cases.find((one) => one.kind === "value")?.value;
        return probe(subject, ir, { op: "to-json", message: file?.message ?? "", value });
      },
    ],
    [
      "frames",
      (subject: Subject) => {
        const isText = subject.info.capabilities.includes("text");
        return probe(subject, undefined, {
          op: "decode-frames",
          methods: [],
          ...(isText ? { profile: "text", text: "!C4" } : { profile: "binary", bytes: "214304" }),
        });
      },
    ],
  ]);
}
