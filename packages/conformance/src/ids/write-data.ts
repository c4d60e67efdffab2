#!/usr/bin/env node
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "../data/load-data.ts";
import { makeFrameFile } from "../frames/make-frame-file.ts";
import { allMeanings } from "./all-meanings.ts";
import { IdsLock } from "./ids-lock.ts";

/*
 * Writes what of the suite's data is made of other files: the cases of frames, of the spec's
 * examples; the registry of requirements; and the lock of names. It runs at the root of the workspace.
 */

const [chapter = "", more = "", registry = ""] = process.argv.slice(2);
const path = join(dataFolder(), "ids.lock.json");
const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
const frames = makeFrameFile(readFileSync(chapter, "utf8"), readFileSync(more, "utf8"), before);
writeFileSync(join(dataFolder(), "frames.json"), `${JSON.stringify(frames, null, 1)}\n`);
writeFileSync(path, new IdsLock(before).updated(allMeanings()));
writeFileSync(join(dataFolder(), "requirements.json"), readFileSync(registry));
