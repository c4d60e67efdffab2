import type { ReportError } from "./running-call.ts";

/** What becomes of errors without an `onError`: the client is told nothing of them, so a log is. */
export const logError: ReportError = (error, { service, name }) => {
  console.error(`Twobyte: ${[service, name].filter(Boolean).join(".")} failed:`, error);
};
