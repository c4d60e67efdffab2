import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

/**
 * Writes down the public API behind one entry point: every exported declaration, without bodies.
 *
 * @param {string} folder the package, absolute
 * @param {string} types its entry point's declaration file, relative to the folder
 * @returns {{ text: string, errors: string[] }} the report in Markdown; `errors` say why it is not
 *   to be trusted
 */
export function apiReport(folder, types) {
  const scratch = mkdtempSync(join(tmpdir(), "twobyte-api-"));
  try {
    /** @type {string[]} */
    const errors = [];
    const { succeeded } = Extractor.invoke(extractorConfig(folder, join(folder, types), scratch), {
      localBuild: true,
      messageCallback(message) {
        message.handled = true;
        const isError = message.logLevel === ExtractorLogLevel.Error;
        if (isError) errors.push(message.formatMessageWithLocation(folder));
      },
    });
    if (!succeeded && errors.length === 0) errors.push("the extraction failed without a message");
    const text = readFileSync(join(scratch, "report.api.md"), "utf8");
    for (const [, path] of text.matchAll(/from '(\.[^']*)'/g)) {
      errors.push(`${types} leads to ${path}, which isn't there: build first.`);
    }
    return { text, errors };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {string} entry
 * @param {string} scratch
 */
function extractorConfig(folder, entry, scratch) {
  const none = { logLevel: ExtractorLogLevel.None };
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, "package.json"),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: entry,
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "ES2022",
            lib: ["ES2023", "DOM"],
            module: "NodeNext",
            moduleResolution: "NodeNext",
            types: [],
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: true,
          },
          files: [entry],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: "report",
        reportFolder: scratch,
        reportTempFolder: join(scratch, "temp"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Error },
          "ae-forgotten-export": { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: true },
          "ae-missing-release-tag": none,
          "ae-undocumented": none,
        },
        tsdocMessageReporting: { default: none },
      },
    },
  });
}
