/**
 * Has one server replaced by another in the middle of an answer:
 * `npx tsx docs/examples/deploy.ts URL PID OTHER_URL`, where PID is the process of the first.
 */
import { rideDeploy } from "./deploy-ride.ts";

const [first, pid, second] = process.argv.slice(2);
if (first === undefined || second === undefined || !(Number(pid) > 0))
  throw new Error("Say where the servers are: deploy.ts URL PID OTHER_URL");

const show = (text: string): void => void process.stdout.write(text);
const stop = (): void => void process.kill(Number(pid), "SIGTERM");
const ride = await rideDeploy(first, second, stop, show);
const { lost, duplicated, reordered, gaps, interruptions, longestPauseMs } = ride;
show(`lost ${lost}, duplicated ${duplicated}, reordered ${reordered}\n`);
show(
  `times without a connection ${interruptions}, longest pause ${Math.round(longestPauseMs)} ms\n`,
);
if (lost + duplicated + reordered + gaps > 0)
  throw new Error("The deploy was noticed: something is missing, twice or late.");
