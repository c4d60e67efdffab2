/**
 * Measures how soon transports give way to each other, and how soon a dead peer is noticed; writes
 * docs/benchmarks/transports.md. Exit 1 when a target is missed. Takes about a minute and a half.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { measureDeadPeers } from "./dead-peer.ts";
import { measureFirstMessages } from "./first-message.ts";
import { transportsMarkdown } from "./report.ts";
import { passes } from "./row.ts";

const page = fileURLToPath(new URL("../../../../docs/benchmarks/transports.md", import.meta.url));

// The default's runs are idle nearly all of the time, and disturb nobody.
const slow = measureDeadPeers(3, 25_000);
const first = await measureFirstMessages(10);
const rows = [...first, ...(await measureDeadPeers(10, 1000)), ...(await slow)];
const text = transportsMarkdown(rows);
writeFileSync(page, text);
process.stdout.write(text);
process.exitCode = rows.every(passes) ? 0 : 1;
