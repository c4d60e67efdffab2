/** One process of a sweep: one codec on one workload. Takes a job and prints an answer, as JSON. */
import { loaderNamed } from "./codecs.ts";
import type { Answer, Job } from "./job.ts";
import { measure } from "./measure.ts";
import { isUnfit } from "./peer.ts";
import { makeSetup } from "./setup.ts";
import { workloadNamed } from "./workloads/registry.ts";

const job = JSON.parse(process.argv[2] ?? "{}") as Job;
process.stdout.write(`${JSON.stringify(await answer(job))}\n`);

async function answer({ codec: name, workload: workloadName, timing }: Job): Promise<Answer> {
  const workload = workloadNamed(workloadName);
  const codec = await (await loaderNamed(name).load()).prepare(workload);
  if (isUnfit(codec)) return { unfit: codec.unfit };
  return measure(makeSetup(workload, codec), timing, () => performance.now());
}
