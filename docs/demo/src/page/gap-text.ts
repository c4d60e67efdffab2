import type { Gap, SkipReason, TwobyteError } from "@twobyte/client";

/** A gap with its reason, in words. */
export function gapText({ from, to, missing }: Gap): string {
  if (missing === undefined) {
    return `gap, epoch: another log, nobody can tell how many are missing (from ${from.offset})`;
  }
  return `gap, log: ${missing} missing (${from.offset} to ${to.offset})`;
}

/** What a server left out, in words. */
export function skipText(count: number, reason: SkipReason): string {
  return `skip, ${reason}: ${count} left out`;
}

/** An error as its fields say it. */
export function verdictText({ code, processed, retry, rawMessage }: TwobyteError): string {
  return `${code}, processed: ${processed}, retry: ${retry} (${rawMessage})`;
}
