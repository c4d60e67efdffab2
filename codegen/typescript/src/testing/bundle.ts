import { constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What an application ships of some code. */
export interface Bundle {
  readonly code: string;
  /** Bytes of the code, and of the code when it is compressed as servers do. */
  readonly minified: number;
  readonly gzipped: number;
  /** Paths of the modules of which something is left. */
  readonly modules: readonly string[];
}

/** Bundles a module for browsers, given as text that imports what lies below `folder`. */
export async function bundle(folder: string, text: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: text, resolveDir: folder },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    absWorkingDir: folder,
  });
  const [file] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  if (file === undefined || output === undefined) throw new Error("There is no bundle.");
  const gzipped = gzipSync(file.contents, { level: constants.Z_BEST_COMPRESSION });
  return {
    code: file.text,
    minified: file.contents.length,
    gzipped: gzipped.length,
    modules: Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  };
}
