import { badgeOf } from "../badge.ts";
import { byArea } from "../by-area.ts";
import { escapeMarkup } from "../escape-markup.ts";
import { failureGroups, groupTitle } from "../failure-groups.ts";
import type { Report } from "../report.ts";
import type { RequirementTexts } from "../requirement-text.ts";
import type { CasePlayed } from "../run-event.ts";
import { isPassedAlone, verdicts, verdictTexts } from "../verdicts.ts";
import { htmlCase, htmlDetails } from "./html-case.ts";
import { htmlScript } from "./html-script.ts";
import { htmlStyle } from "./html-style.ts";

/**
 * A run as one HTML file that needs no other: verdict, levels and areas at the top, and below them
 * every playing, those first that want attention, with what went over the wire.
 */
export function htmlOf(report: Report, texts: RequirementTexts): string {
  const { begun } = report;
  const title = `${begun.subject.name} · Twobyte ${begun.spec}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
${header(report)}
<main>
${levels(report)}
${areas(report)}
${first(report, texts)}
${list(report, texts)}
</main>
<script>${htmlScript}</script>
</body>
</html>
`;
}

const words = {
  0: ["good", "Conformant"],
  1: ["bad", "Not conformant"],
  3: ["bad", "The suite failed: this run says nothing"],
  4: ["bad", "Nothing was scored: this run says nothing"],
} as const;

function header(report: Report): string {
  const { begun, cases, ended } = report;
  const { subject } = begun;
  const [tone, word] = words[ended.exit];
  const facts = [
    `${cases.length.toLocaleString("en")} playings`,
    `${ended.checks.toLocaleString("en")} checks`,
    `${(ended.durationMs / 1000).toFixed(1)} s`,
    `seed ${begun.seed}`,
    `suite ${begun.suite}`,
    begun.at,
  ];
  return `<header class="${tone}">
<p class="who">${escapeMarkup([subject.name, subject.release, subject.language].filter(Boolean).join(" · "))}</p>
<h1>${word}</h1>
<p class="badge">${escapeMarkup(`Twobyte ${begun.spec}: ${badgeOf(report).message}`)}</p>
<p class="facts">${facts.map(escapeMarkup).join(" · ")}</p>
</header>`;
}

function levels({ ended }: Report): string {
  const cards = ended.levels.map(
    ({ level, reached, passed, asked, declined }) => `<li class="${reached ? "good" : "bad"}">
<b>${escapeMarkup(level)}</b> <span>${reached ? "reached" : "not reached"}</span>
<meter min="0" max="${Math.max(asked, 1)}" value="${passed}"></meter>
<small>${passed} of ${asked}${declined === undefined ? "" : `, ${declined} declined`}</small></li>`,
  );
  return `<section><h2>Levels</h2><ul class="levels">${cards.join("\n")}</ul></section>`;
}

function areas({ cases }: Report): string {
  const shown = verdicts.filter((verdict) =>
    cases.some(({ result }) => result.verdict === verdict),
  );
  const head = shown.map((verdict) => `<th scope="col">${verdictTexts[verdict]}</th>`).join("");
  const rows = [...byArea(cases)].map(([area, played]) => {
    const cells = shown.map((verdict) => {
      const count = played.filter(({ result }) => result.verdict === verdict).length;
      return `<td class="${count === 0 ? "none" : verdict}">${count}</td>`;
    });
    return `<tr><th scope="row"><a href="#" data-area="${area}">${area}</a></th>${cells.join("")}</tr>`;
  });
  return `<section><h2>Areas</h2><table><thead><tr><th></th>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table></section>`;
}

/** So many failures stand in front of the list of all playings. */
const mostFirst = 8;

function first({ begun, cases }: Report, texts: RequirementTexts): string {
  const groups = failureGroups(cases);
  if (groups.length === 0) return "";
  const told = groups.slice(0, mostFirst).map((group, index) => {
    const played = group.first;
    const { verdict } = played.result;
    return `<details class="first"${index === 0 ? " open" : ""}><summary><span class="verdict ${verdict}">${verdictTexts[verdict]}</span>
<span class="about">${escapeMarkup(played.info.about)}</span> <span class="variant">${escapeMarkup(groupTitle(group))}</span></summary>
${htmlDetails(begun, played, texts)}
</details>`;
  });
  const more = groups.length > mostFirst ? `, of ${groups.length} cases that did not pass` : "";
  return `<section><h2>What to mend first</h2>
<p class="hint">What should work before what should be refused${more}. Others often fail for the same reason: mend one, and run again.</p>
${told.join("\n")}</section>`;
}

function list({ begun, cases }: Report, texts: RequirementTexts): string {
  const rank = ({ result }: CasePlayed): number =>
    verdicts.indexOf(result.verdict) - (isPassedAlone(result) ? 0.5 : 0);
  const sorted = cases.toSorted((a, b) => rank(a) - rank(b));
  const choices = verdicts.map(
    (verdict) => `<option value="${verdict}">${verdictTexts[verdict]}</option>`,
  );
  return `<section><h2>All playings</h2>
<form class="filter">
<input type="search" name="text" placeholder="name, requirement or words" aria-label="filter">
<select name="verdict" aria-label="verdict"><option value="">all verdicts</option>${choices.join("")}</select>
<output></output>
</form>
<div class="cases">${sorted.map((played) => htmlCase(begun, played, texts)).join("\n")}</div>
</section>`;
}
