import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ChaosProxy } from "../../packages/testing/src/index.ts";
import { DeployedServer } from "./programs/deployed-server.ts";
import { freePort } from "./programs/free-port.ts";
import { unitText } from "./programs/live-unit.ts";
import { Place } from "./programs/place.ts";
import { servicesByHand } from "./programs/services-by-hand.ts";
import { canRunSystemd, startSystemd } from "./programs/systemd.ts";
import { temporaryFolder } from "./programs/temporary-folder.ts";
import { untilReady } from "./programs/until-ready.ts";
import { within } from "./programs/within.ts";
import { Reader } from "./reader.ts";
import { whole } from "./whole.ts";

/** Where systemd itself cannot be run, its part is taken alone. */
const kinds = [
  { who: "what it says, by hand,", startServices: servicesByHand },
  ...(canRunSystemd() ? [{ who: "systemd", startServices: startSystemd }] : []),
];

test.concurrent("systemd has nothing to say against the guide's unit", ({ onTestFinished }) => {
  const { path, remove } = temporaryFolder();
  onTestFinished(remove);
  writeFileSync(join(path, "live@.service"), unitText());
  const args = ["verify", "--recursive-errors=no", join(path, "live@.service")];
  const { status, stdout, stderr } = spawnSync("systemd-analyze", args, { encoding: "utf8" });
  expect([status, stdout + stderr]).toEqual([0, ""]);
});

for (const { who, startServices } of kinds) {
  test.concurrent(`the guide's unit: ${who} replaces a server, whose clients notice nothing`, async ({
    onTestFinished,
  }) => {
    const place = new Place();
    onTestFinished(place.leave);
    const server = await place.started(DeployedServer.install());
    const services = await place.started(startServices(server.folder));
    const [port, other] = [await freePort(), await freePort()];
    await services.start(port);
    await untilReady(port);
    const front = await ChaosProxy.listen({ upstream: { port } });
    place.until(front, () => front.close());
    const readers = Array.from({ length: 8 }, () =>
      place.until(new Reader(front.port), (reader) => reader.close()),
    );
    await within(10, "all have items", Promise.all(readers.map(({ joined }) => joined)));

    await services.start(other);
    await untilReady(other);
    front.pointAt({ port: other });
    await within(40, "the server is replaced", services.restart(port));
    await untilReady(port);
    await within(10, "streams end", Promise.all(readers.map((reader) => reader.finish())));
    for (const reader of readers) {
      const tally = reader.tally(server);
      expect(tally).toEqual(whole(tally.sent));
      expect([...reader.states]).toEqual(["connecting", "live"]);
    }
    expect(server.drains).toMatchObject([
      { moved: readers.length, ended: 0, cut: 0, lost: 0, left: 0, cutCalls: 0 },
    ]);
  });
}
