import { serveSubject } from "@twobyte/conformance";
import { variantSubject, variants } from "./subject.ts";

/* `main.js ROLE NAME` is the subject of a variant. */

const [role, name = ""] = process.argv.slice(2);
const create = role === "server" || role === "client" ? variantSubject({ role, name }) : undefined;
if (create === undefined) {
  const known = variants.map((one) => `${one.role} ${one.name}`);
  process.stderr.write(`There is no variant ${role} ${name}; there are\n${known.join("\n")}\n`);
  process.exitCode = 2;
} else serveSubject(create);
