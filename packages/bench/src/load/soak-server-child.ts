/** The server's process of the long soak: its argument is the scale of time. */
import { Random } from "../random.ts";
import { serverMemory } from "./server-memory.ts";
import { soakParameters } from "./soak-parameters.ts";
import { SoakServer } from "./soak-server.ts";

/** What it is told. */
export type SoakCommand =
  | { readonly do: "run"; readonly everyMs: number; readonly cutShare: number }
  | { readonly do: "rest" | "state" | "memory" | "done" };

const dice = new Random(1);
const parameters = soakParameters(Number(process.argv[2] ?? "1"));
const server = await SoakServer.start(parameters, () => dice.unit());
process.once("disconnect", () => process.exit());
process.on("message", (command: SoakCommand) => {
  void answer(command).then((said) => process.send?.(said));
});
process.send?.(server.port);

async function answer(command: SoakCommand): Promise<object> {
  switch (command.do) {
    case "run":
      server.run(command.everyMs, command.cutShare);
      return {};
    case "rest":
      server.rest();
      return {};
    case "state":
      return server.state();
    case "memory":
      return await serverMemory();
    case "done":
      return server.done;
  }
}
