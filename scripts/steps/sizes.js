import { concurrently } from "../lib/concurrently.js";
import { fromProblems } from "../lib/results.js";
import { settleFile } from "../lib/settle-file.js";
import { listEntries, listPackages } from "../lib/workspace.js";
import { measureEntry, sizeTable } from "../packages/measure-entry.js";

/** @import { Step } from "../lib/run-steps.js" */

/** The packages that an application ships, which is where bytes count. */
const shipped = /^packages\/(?:wire|session|client|server|schema)$/;

/** @type {Step} */
export const sizesStep = {
  name: "sizes",
  what: "docs/sizes.md shows what each entry point costs",
  async run({ root, update }) {
    const entries = listPackages(root)
      .filter((pkg) => pkg.isPublic && shipped.test(pkg.folder))
      .flatMap((pkg) =>
        listEntries(pkg).map(({ subpath, source }) => ({
          name: `${pkg.name}${subpath.slice(1)}`,
          entry: `${pkg.folder}/${source.slice(2)}`,
        })),
      );
    const rows = await concurrently(entries, async ({ name, entry }) => ({
      name,
      size: await measureEntry(root, entry),
    }));
    const how = { update, command: "npm run sizes" };
    return fromProblems(settleFile(root, "docs/sizes.md", sizeTable(rows), how));
  },
};
