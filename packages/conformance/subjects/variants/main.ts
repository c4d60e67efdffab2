import { serveSubject } from "@twobyte/conformance/subject";
import { shapeSockets, variantSubject, variants } from "./subject.ts";

/* `main.js ROLE NAME` is the subject of a variant. */

const [role = "", name = ""] = process.argv.slice(2);
const variant = variants.find((one) => one.role === role && one.name === name);
const create = variant && variantSubject(variant);
if (variant === undefined || create === undefined) {
  const known = variants.map((one) => `${one.role} ${one.name}`);
  process.stderr.write(`There is no variant ${role} ${name}; there are\n${known.join("\n")}\n`);
  process.exitCode = 2;
} else {
  shapeSockets(variant);
  serveSubject(create);
}
