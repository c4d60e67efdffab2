/** The load's process: takes a job as JSON in its argument, and tells its parent what it measured. */
import { calibrate } from "../calibrate.ts";
import type { LoadJob, Sample } from "./live-job.ts";
import type { LiveMeter } from "./measure-live.ts";
import { measureEcho, measureStream } from "./measure-live.ts";
import { liveSubjectNamed } from "./subjects/registry.ts";

const job = JSON.parse(process.argv[2] ?? "{}") as LoadJob;
process.once("disconnect", () => process.exit());
process.send?.(await run(job), () => process.disconnect());

async function run({ scenario, subject, timing, port }: LoadJob): Promise<Sample> {
  const meter: LiveMeter = {
    now: () => performance.now(),
    async cpu() {
      const { user, system } = process.cpuUsage();
      const response = await fetch(`http://127.0.0.1:${port}/cpu`);
      return { client: user + system, server: Number(await response.text()) };
    },
  };
  const connection = await liveSubjectNamed(subject).connect(port);
  const figures =
    scenario === "echo"
      ? await measureEcho(connection, timing, meter)
      : await measureStream(connection, timing, meter);
  await connection.close();
  return { ...figures, calibration: [calibrate(meter.now)] };
}
