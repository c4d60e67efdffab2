import type { JSX } from "preact";
import type { History, Mark, Phase } from "../history.ts";
import { SHOWN_MS } from "../history.ts";
import { phaseNames } from "../words.ts";
import { useTick } from "./use-tick.ts";

/** Width of the drawing, in units of its own. */
const WIDTH = 1200;
const HEIGHT = 30;

/** Marks that are closer, in ms, share a label. */
const CLOSE_MS = 2500;

const phases: readonly Phase[] = ["websocket", "stream", "poll", "away", "frozen"];

/** How the connection stood in the last minute, and what was ordered. */
export function Timeline({ history }: { readonly history: History }): JSX.Element {
  useTick(250);
  const now = performance.now();
  const place = (at: number): number => WIDTH * Math.max(0, 1 - (now - at) / SHOWN_MS);
  const spans = history.spans.map(({ at, phase }, index) => {
    const x = place(at);
    return { phase, x, width: Math.max(2, place(history.spans[index + 1]?.at ?? now) - x) };
  });
  const shown = spans.filter(({ x, width }) => x + width > 0);
  const used = new Set(shown.map(({ phase }) => phase));
  const marks = history.marks.filter(({ at }) => now - at < SHOWN_MS);
  return (
    <section class="timeline" aria-label="The connection in the last minute">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {shown.map(({ phase, x, width }) => (
          <rect key={x} class={`fill-${phase}`} x={x} y="0" width={width} height={HEIGHT} />
        ))}
        {marks.map(({ at, label }) => (
          <line key={`${at} ${label}`} x1={place(at)} x2={place(at)} y1="0" y2={HEIGHT} />
        ))}
      </svg>
      <div class="marks" aria-hidden="true">
        {gathered(marks).map(({ at, label }) => (
          <span key={at} style={{ left: `${(place(at) / WIDTH) * 100}%` }}>
            {label}
          </span>
        ))}
      </div>
      <p class="legend">
        <span class="quiet">The last minute:</span>
        {phases.map((phase) => (
          <span key={phase} class={used.has(phase) ? "key" : "key is-unused"}>
            <span class={`swatch back-${phase}`} aria-hidden="true" />
            {phaseNames[phase]}
          </span>
        ))}
      </p>
    </section>
  );
}

/** Labels that would lie on each other are one. */
function gathered(marks: readonly Mark[]): Mark[] {
  const labels: Mark[] = [];
  for (const { at, label } of marks) {
    const last = labels.at(-1);
    if (last === undefined || at - last.at > CLOSE_MS) labels.push({ at, label });
    else labels[labels.length - 1] = { at: last.at, label: `${last.label}, ${label}` };
  }
  return labels;
}
