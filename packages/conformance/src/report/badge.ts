import type { Report } from "./report.ts";
import { isScored } from "./verdicts.ts";

/** The endpoint format that badge services read. */
export interface Badge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: "brightgreen" | "orange" | "red" | "lightgrey";
}

/**
 * A badge: the highest level that was reached, and how many of the level's playings passed. What
 * could not be played and what was declined is in the number behind the stroke or named beside it;
 * there is no percentage.
 */
export function badgeOf({ begun, cases, ended }: Report): Badge {
  const label = `Twobyte ${begun.spec}`;
  const declined = cases.filter(({ result }) => !isScored(result.verdict)).length;
  const beside = declined === 0 ? "" : `, ${declined} declined`;
  const best = ended.levels.findLast(({ reached }) => reached);
  const isWhole = ended.exit === 0;
  if (best !== undefined) {
    const message = `${best.level} · ${best.passed}/${best.asked}${beside}`;
    return { schemaVersion: 1, label, message, color: isWhole ? "brightgreen" : "orange" };
  }
  const scored = cases.length - declined;
  if (scored === 0)
    return { schemaVersion: 1, label, message: "nothing scored", color: "lightgrey" };
  const message = `no level · ${ended.counts.pass}/${scored}${beside}`;
  return { schemaVersion: 1, label, message, color: isWhole ? "orange" : "red" };
}
