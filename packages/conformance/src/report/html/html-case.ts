import type { TraceLine } from "../../case/verdict.ts";
import { areaOf } from "../by-area.ts";
import { escapeMarkup } from "../escape-markup.ts";
import { frameMembers } from "../frame-members.ts";
import { reproduce } from "../reproduce.ts";
import type { RequirementTexts } from "../requirement-text.ts";
import type { CasePlayed, RunBegun } from "../run-event.ts";
import { isPassedAlone, verdictTexts } from "../verdicts.ts";

/** One playing: a line, and behind it, when it did not pass, all that is known of it. */
export function htmlCase(begun: RunBegun, played: CasePlayed, texts: RequirementTexts): string {
  const { info, result } = played;
  const data = `data-verdict="${result.verdict}" data-area="${areaOf(played)}"`;
  const isAlone = isPassedAlone(result);
  const word = isAlone ? "passed alone only" : verdictTexts[result.verdict];
  const line = `<span class="verdict ${result.verdict}">${word}</span>
<code>${escapeMarkup(result.name)}</code> <span class="variant">${escapeMarkup(result.variant)}</span>
<span class="about">${escapeMarkup(info.about)}</span> <span class="req">${info.req.join(" ")}</span>`;
  if (result.verdict === "pass" && !isAlone) return `<p class="case" ${data}>${line}</p>`;
  return `<details class="case" ${data}><summary>${line}</summary>
${htmlDetails(begun, played, texts)}
</details>`;
}

/** All that is known of a playing that did not pass. */
export function htmlDetails(begun: RunBegun, played: CasePlayed, texts: RequirementTexts): string {
  const { result } = played;
  return `${problem(played, texts)}${beside(result.beside?.summary)}
${trace(result.trace ?? [])}
${stderr(result.stderr ?? "")}
<p>Again with: <code class="command">${escapeMarkup(reproduce(begun, played))}</code></p>`;
}

function problem({ result, info }: CasePlayed, texts: RequirementTexts): string {
  if (result.problem === undefined) return "";
  const { summary, expected, seen, requirement } = result.problem;
  const rows = [
    ["expected", expected],
    ["got", seen],
  ].flatMap(([name, text]) =>
    text === undefined ? [] : [`<dt>${name}</dt><dd><code>${escapeMarkup(text)}</code></dd>`],
  );
  const quotes = (requirement === undefined ? info.req : [requirement]).flatMap((id) => {
    const sentence = texts.get(id);
    if (sentence === undefined) return [];
    return [`<blockquote><b>${escapeMarkup(id)}</b> ${withCode(sentence)}</blockquote>`];
  });
  return `<p class="summary">${escapeMarkup(summary)}</p><dl>${rows.join("")}</dl>${quotes.join("")}`;
}

function beside(summary: string | undefined): string {
  if (summary === undefined) return "";
  const text = "Beside other cases it failed, and was then played again alone: ";
  return `<p class="summary">${text}${escapeMarkup(summary)}</p>`;
}

/** A sentence of the spec, with what stands in backticks as code. */
function withCode(sentence: string): string {
  return escapeMarkup(sentence).replace(/`([^`]+)`/g, "<code>$1</code>");
}

const senders = { suite: "suite →", subject: "← subject", network: "network" } as const;

function trace(lines: readonly TraceLine[]): string {
  if (lines.length === 0) return "";
  const rows = lines.map(
    (line) => `<tr class="${line.from}"><td>${line.atMs.toFixed(0)} ms</td>
<td>${senders[line.from]}</td><td>${escapeMarkup(line.connection ?? "")}</td>
<td>${content(line)}</td></tr>`,
  );
  return `<table class="trace"><thead><tr><th>time</th><th></th><th>connection</th><th>what went over the wire</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table>`;
}

function content({ frames = [], bytes, text, note }: TraceLine): string {
  const shown = frames.map(frameHtml);
  const raw =
    bytes?.replace(/../g, "$& ").trimEnd() ??
    text?.replaceAll("\u001f", "␟").replaceAll("\u001e", "␞");
  return [
    ...(note === undefined ? [] : [escapeMarkup(note)]),
    ...shown,
    ...(raw === undefined ? [] : [`<code class="raw">${escapeMarkup(raw)}</code>`]),
  ].join("<br>");
}

function frameHtml(frame: unknown): string {
  if (typeof frame !== "object" || frame === null || !("kind" in frame)) {
    return `<code>${escapeMarkup(JSON.stringify(frame))}</code>`;
  }
  const said = frameMembers(frame).map(
    ([name, json]) => `<i>${escapeMarkup(name)}</i> ${escapeMarkup(json)}`,
  );
  return `<code><b>${escapeMarkup(String(frame.kind))}</b> ${said.join(" ")}</code>`;
}

function stderr(text: string): string {
  if (text === "") return "";
  return `<p>The subject's standard error:</p><pre>${escapeMarkup(text)}</pre>`;
}
