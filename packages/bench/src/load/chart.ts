/** One bar of a chart. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as it stands behind the bar. */
  readonly text: string;
  readonly isOwn: boolean;
}

const WIDTH = 720;
const LABELS = 210;
const VALUES = 110;
const ROW = 26;
const TOP = 44;

const OWN = "#2563eb";
const OTHER = "#94a3b8";
const INK = "#1e293b";

/** Bars side by side, as SVG. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(...bars.map(({ value }) => value));
  const rows = bars.map(({ label, value, text, isOwn }, at) => {
    const y = TOP + at * ROW;
    const width = Math.max(1, (value / most) * (WIDTH - LABELS - VALUES));
    return [
      `<text x="${LABELS - 10}" y="${y + 15}" text-anchor="end"${isOwn ? ' font-weight="600"' : ""}>${escaped(label)}</text>`,
      `<rect x="${LABELS}" y="${y + 2}" width="${width.toFixed(1)}" height="${ROW - 8}" rx="2" fill="${isOwn ? OWN : OTHER}"/>`,
      `<text x="${(LABELS + width + 8).toFixed(1)}" y="${y + 15}">${escaped(text)}</text>`,
    ].join("\n");
  });
  return svg(title, TOP + bars.length * ROW + 12, rows);
}

/** One line of a chart over time. */
export interface Line {
  readonly label: string;
  readonly values: readonly number[];
}

const PLOT = 200;
const colors = [OWN, "#f59e0b"];

/** Lines over even steps, from zero up, as SVG; `text` writes a value. */
export function lineChart(
  title: string,
  lines: readonly Line[],
  text: (value: number) => string,
): string {
  const most = Math.max(...lines.flatMap(({ values }) => values)) * 1.1;
  const left = 90;
  const right = WIDTH - 150;
  const y = (value: number): number => TOP + PLOT - (value / most) * PLOT;
  const marks = [0, 0.5, 1].map((share) => {
    const at = y(most * share).toFixed(1);
    return [
      `<line x1="${left}" x2="${right}" y1="${at}" y2="${at}" stroke="#e2e8f0"/>`,
      `<text x="${left - 8}" y="${Number(at) + 4}" text-anchor="end">${escaped(text(most * share))}</text>`,
    ].join("\n");
  });
  const drawn = lines.map(({ label, values }, index) => {
    const step = (right - left) / Math.max(1, values.length - 1);
    const points = values.map(
      (value, at) => `${(left + at * step).toFixed(1)},${y(value).toFixed(1)}`,
    );
    const color = colors[index % colors.length];
    const end = y(values.at(-1) ?? 0) + 4;
    return [
      `<polyline points="${points.join(" ")}" fill="none" stroke="${color}" stroke-width="2"/>`,
      `<text x="${right + 8}" y="${end.toFixed(1)}" fill="${color}">${escaped(label)}</text>`,
    ].join("\n");
  });
  return svg(title, TOP + PLOT + 24, [...marks, ...drawn]);
}

function svg(title: string, height: number, content: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="system-ui, sans-serif" font-size="13" fill="${INK}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<text x="16" y="26" font-size="15" font-weight="600">${escaped(title)}</text>`,
    ...content,
    "</svg>",
    "",
  ].join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
