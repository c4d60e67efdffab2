/**
 * What `prepublishOnly` of every package runs: npm and pnpm come by here when they publish a folder,
 * and not when they publish a tarball.
 */
console.error(
  "A folder of the workspace is not published, for its files have fault points in them: run " +
    "`npm run pack -- FOLDER` in the root of the repository, and publish the tarballs that it writes.",
);
process.exitCode = 1;
