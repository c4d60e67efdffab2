import { expect, test } from "vitest";
import { LinkWorld } from "./link-world.ts";
import { StepProblem } from "./step-problem.ts";

test("a server that ends the handshake of its link fails the case, and not the suite", async () => {
  const links = new LinkWorld(() => {});
  const { place } = links;
  for (const folder of ["one", "two"]) {
    place.makeFolder(folder, 0o700);
    place.makeFile(`${folder}/secret`, new Uint8Array(32), 0o600);
    await place.listen(folder, folder, (socket) => void socket.end());
    links.nodes.set(folder, { folder, node: folder });
  }
  try {
    await expect(links.connectAll()).rejects.toThrow(StepProblem);
    await expect(links.connectAll()).rejects.toThrow("one and two are not linked");
  } finally {
    links.dispose();
    place.close();
  }
});
