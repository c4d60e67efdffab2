import type { LiveReadingsAnswer } from "@example/live/client";
import type { JSX } from "preact";
import type { Demo } from "../demo.ts";
import { SparkLine } from "./spark-line.tsx";

/** So many readings behind the server's last one are worth a word. */
const WORTH_A_WORD = 12;

/** The shop's figures. */
export function Dashboard({ demo }: { readonly demo: Demo }): JSX.Element {
  const readings = demo.board.readings.value;
  const last = readings.at(-1);
  const behind = demo.control.state.value.lastReading - (last?.index ?? 0);
  const values = (name: GaugeName): number[] => readings.map((reading) => reading[name]);
  return (
    <section class="panel board" aria-labelledby="board-title">
      <div class="panel-head">
        <h2 id="board-title">Shop</h2>
        <p class="quiet" data-testid="behind">
          {last !== undefined && behind > WORTH_A_WORD
            ? `${behind} readings behind`
            : "8 readings a second"}
        </p>
      </div>
      <div class="gauges">
        <Gauge title="Orders a minute" values={values("orders")} unit="" least={40} most={130} />
        <Gauge title="Visitors" values={values("visitors")} unit="" least={1050} most={1550} />
        <Gauge title="Slowest answers" values={values("latency")} unit="ms" least={40} most={160} />
        <Gauge title="Load" values={values("load")} unit="%" least={10} most={85} />
      </div>
    </section>
  );
}

type GaugeName = keyof Pick<LiveReadingsAnswer, "orders" | "visitors" | "latency" | "load">;

function Gauge(props: {
  readonly title: string;
  readonly values: readonly number[];
  readonly unit: string;
  readonly least: number;
  readonly most: number;
}): JSX.Element {
  const { title, values, unit, least, most } = props;
  return (
    <div class="gauge">
      <h3>{title}</h3>
      <p class="gauge-value">
        {values.at(-1)?.toLocaleString("en") ?? "–"}
        {unit !== "" && <span class="unit"> {unit}</span>}
      </p>
      <SparkLine values={values} least={least} most={most} />
    </div>
  );
}
