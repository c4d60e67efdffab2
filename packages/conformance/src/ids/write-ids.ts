#!/usr/bin/env node
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "../data/load-data.ts";
import { allMeanings } from "./all-meanings.ts";
import { IdsLock } from "./ids-lock.ts";

const path = join(dataFolder(), "ids.lock.json");
const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
writeFileSync(path, new IdsLock(before).updated(allMeanings()));
