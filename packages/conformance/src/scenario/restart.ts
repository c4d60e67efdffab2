import { listen } from "../peer/servers.ts";
import type { World } from "./world.ts";

/** Has the case's own server end, and another begin with the same parameters in its place. */
export async function restart(world: World): Promise<void> {
  await world.ask("shutdown", { server: world.handle });
  const { handle, url } = await listen(world.setting.subject, world.parameters);
  world.handle = handle;
  world.url = url;
  world.names.set("origin", new URL(url).origin);
}
