import { expect, test } from "vitest";
import { ensureProxies } from "./ensure-proxies.js";

test("without root what the system tests lack is named, with the command that brings it", async () => {
  const run = (command: string) =>
    Promise.resolve({ code: command === "nginx" ? 0 : 127, output: "" });
  await expect(ensureProxies({ run, isRoot: false })).rejects.toThrow(
    /^What the system tests run is not installed: haproxy, chromium, systemd, curl missing\. On Debian .*apt-get install --yes --no-install-recommends haproxy chromium systemd curl, as root\./,
  );
});
