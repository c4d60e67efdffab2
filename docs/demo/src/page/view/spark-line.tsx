import type { JSX } from "preact";
import { SHOWN_READINGS } from "../board.ts";

const WIDTH = 240;
const HEIGHT = 56;

/** The last values as a line; the newest at the right. */
export function SparkLine(props: {
  readonly values: readonly number[];
  readonly least: number;
  readonly most: number;
}): JSX.Element {
  const { values, least, most } = props;
  const step = WIDTH / (SHOWN_READINGS - 1);
  const begin = WIDTH - (values.length - 1) * step;
  const points = values.map((value, index) => {
    const share = Math.min(1, Math.max(0, (value - least) / (most - least)));
    return `${(begin + index * step).toFixed(1)},${(HEIGHT - 3 - share * (HEIGHT - 6)).toFixed(1)}`;
  });
  const area = `${begin.toFixed(1)},${HEIGHT} ${points.join(" ")} ${WIDTH},${HEIGHT}`;
  return (
    <svg
      class="spark"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {points.length > 1 && <polygon points={area} />}
      {points.length > 1 && <polyline points={points.join(" ")} />}
    </svg>
  );
}
