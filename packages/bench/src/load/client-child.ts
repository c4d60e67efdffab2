/** A process of clients: takes a `ClientStart` as JSON in its argument, and then commands. */
import { ClientFleet } from "./client-fleet.ts";
import type { ClientCommand, ClientStart } from "./commands.ts";
import { loadSubjectNamed } from "./subjects/registry.ts";

const start = JSON.parse(process.argv[2] ?? "{}") as ClientStart;
const subject = await loadSubjectNamed(start.subject);
const fleet = new ClientFleet(await subject.dialect(), start);
process.once("disconnect", () => process.exit());
process.on("message", (command: ClientCommand) => {
  void answer(command).then((said) => process.send?.(said));
});
process.send?.({});

async function answer(command: ClientCommand): Promise<object> {
  switch (command.do) {
    case "open":
      await fleet.open(command.count);
      return {};
    case "expect":
      fleet.expect(command.everyMs, command.from, command.count);
      return {};
    case "latencies":
      return await fleet.latencies();
  }
}
