import { median } from "../statistics.ts";
import { barChart, lineChart } from "./chart.ts";
import type { LoadMeasure, LoadScenario } from "./load-job.ts";
import { loadPlan } from "./load-plan.ts";
import type { LoadReport } from "./load-report.ts";
import { valueText } from "./load-report.ts";
import type { SoakResult } from "./run-soak.ts";

/** What of a scenario is drawn. */
const pictured: Readonly<
  Record<LoadScenario, { readonly measure: LoadMeasure; readonly title: string }>
> = {
  "fanout-1000": { measure: "perSecond", title: "Messages a second to 1,000 WebSockets" },
  "fanout-5000": { measure: "perSecond", title: "Messages a second to 5,000 WebSockets" },
  "sse-1000": { measure: "perSecond", title: "Messages a second to 1,000 event streams" },
  "sse-5000": { measure: "perSecond", title: "Messages a second to 5,000 event streams" },
  memory: { measure: "rss", title: "Resident KB of an idle connection in the server" },
  storm: { measure: "half", title: "ms until half of 2,000 clients are back" },
};

/** The report's pictures, by their paths beside it. */
export function loadPictures(report: LoadReport): Record<string, string> {
  const pictures: Record<string, string> = {};
  for (const scenario of report.scenarios) {
    pictures[`load/${scenario}.svg`] = scenarioPicture(report, scenario);
  }
  if (report.soak !== undefined) pictures["load/soak.svg"] = soakPicture(report.soak);
  return pictures;
}

function scenarioPicture({ series, subjects }: LoadReport, scenario: LoadScenario): string {
  const { measure, title } = pictured[scenario];
  const bars = subjects
    .filter(({ name }) => loadPlan[scenario].subjects.includes(name))
    .flatMap(({ name, label }) => {
      const own = series.find((one) => one.scenario === scenario && one.subject === name);
      const values = own?.values[measure];
      if (values === undefined) return [];
      const value = median(values);
      const text = valueText(measure, value);
      return [{ label, value, text, isOwn: name.startsWith("twobyte") }];
    });
  return barChart(title, bars);
}

function soakPicture({ before, during, after }: SoakResult): string {
  const all = [before, ...during, after];
  return lineChart(
    "The server's memory before, while and after 2,000 clients come and go",
    [
      { label: "resident", values: all.map(({ rss }) => rss) },
      { label: "heap", values: all.map(({ heap }) => heap) },
    ],
    (bytes) => `${(bytes / 1e6).toFixed(0)} MB`,
  );
}
