/**
 * A process of clients that come back by themselves: takes the subject, its server's port and how
 * many there are, and tells when all of them are connected, and then when each was again.
 */
import { monotonicMs } from "./commands.ts";
import { loadSubjectNamed } from "./subjects/registry.ts";

const [, , name = "", port = "0", count = "0"] = process.argv;
const subject = await loadSubjectNamed(name);
if (subject.returner === undefined) throw new Error(`${name} has no client that comes back`);
process.once("disconnect", () => process.exit());
// What a client of a peer's throws because its server is gone is what a program would have to bear.
process.on("unhandledRejection", () => {});

/** When each client was connected, for the first time and then again. */
const first: number[] = [];
const again: number[] = [];
let isBack = false;
process.once("message", () => {
  isBack = true;
});
for (let index = 0; index < Number(count); index++) {
  let wasThere = false;
  let wasAgain = false;
  await subject.returner(Number(port), () => {
    if (!wasThere) {
      wasThere = true;
      first.push(monotonicMs());
      if (first.length === Number(count)) process.send?.({});
    } else if (isBack && !wasAgain) {
      wasAgain = true;
      again.push(monotonicMs());
      if (again.length === Number(count)) process.send?.(again);
    }
  });
  // A few at a time: this is not the storm.
  if (index % 20 === 19) await new Promise<void>((resolve) => setTimeout(resolve, 25));
}
