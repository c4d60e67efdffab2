import { serveSubject } from "@twobyte/conformance/subject";
import { codecVariant, codecVariants } from "./subject.js";

/* `main.js NAME` is the subject of a variant. */

const [name = ""] = process.argv.slice(2);
const create = codecVariant(name);
if (create === undefined) {
  process.stderr.write(`There is no variant ${name}; there are ${codecVariants.join(", ")}\n`);
  process.exitCode = 2;
} else serveSubject(create);
