import type { TraceLine } from "../../case/verdict.ts";
import { areaOf } from "../by-area.ts";
import { escapeMarkup } from "../escape-markup.ts";
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
${problem(played, texts)}${beside(result.beside?.summary)}
<p>Again with: <code class="command">${escapeMarkup(reproduce(begun, played))}</code></p>
${trace(result.trace ?? [])}
${stderr(result.stderr ?? "")}
</details>`;
}

function problem({ result, info }: CasePlayed, texts: RequirementTexts): string {
  if (result.problem === undefined) return "";
  const { summary, expected, seen, requirement = info.req[0] ?? "" } = result.problem;
  const sentence = texts.get(requirement);
  const rows = [
    ["expected", expected],
    ["seen", seen],
  ].flatMap(([name, text]) =>
    text === undefined ? [] : [`<dt>${name}</dt><dd><code>${escapeMarkup(text)}</code></dd>`],
  );
  const quote =
    sentence === undefined
      ? ""
      : `<blockquote><b>${escapeMarkup(requirement)}</b> ${escapeMarkup(sentence)}</blockquote>`;
  return `<p class="summary">${escapeMarkup(summary)}</p><dl>${rows.join("")}</dl>${quote}`;
}

function beside(summary: string | undefined): string {
  if (summary === undefined) return "";
  const text = "Beside other cases it failed, and was then played again alone: ";
  return `<p class="summary">${text}${escapeMarkup(summary)}</p>`;
}

const arrows = { suite: "→", subject: "←", network: "✂" } as const;

function trace(lines: readonly TraceLine[]): string {
  if (lines.length === 0) return "";
  const rows = lines.map(
    (line) => `<tr class="${line.from}"><td>${line.atMs.toFixed(0)} ms</td>
<td>${escapeMarkup(line.connection ?? "")} <span title="${line.from}">${arrows[line.from]}</span></td>
<td>${content(line)}</td></tr>`,
  );
  return `<table class="trace"><thead><tr><th>time</th><th></th><th>what went over the wire</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table>`;
}

function content({ frames = [], bytes, text, note }: TraceLine): string {
  const shown = frames.map((frame) => `<code>${escapeMarkup(JSON.stringify(frame))}</code>`);
  const raw = bytes === undefined ? text : bytes.replace(/../g, "$& ").trimEnd();
  return [
    ...(note === undefined ? [] : [escapeMarkup(note)]),
    ...shown,
    ...(raw === undefined ? [] : [`<code class="raw">${escapeMarkup(raw)}</code>`]),
  ].join("<br>");
}

function stderr(text: string): string {
  if (text === "") return "";
  return `<p>The subject's standard error:</p><pre>${escapeMarkup(text)}</pre>`;
}
