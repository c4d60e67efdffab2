import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../lib/root.js";
import { Player } from "../pool.js";
import { choosePlayings } from "./choose-playings.js";
import { rolesFor } from "./files.js";

/**
 * @import { Role } from "./files.js"
 * @import { Coverage } from "./coverage.js"
 * @import { Mutant } from "./instrument.js"
 * @import { Judged } from "./results.js"
 * @import { Answer, Task } from "./worker.js"
 *
 * @typedef {object} Bundled
 * @property {string} counting
 * @property {string} judged
 * @property {string} program
 *
 * @typedef {object} Ready a subject of a role, and what its cases execute
 * @property {Bundled} bundled
 * @property {string} file of its coverage
 * @property {Coverage} coverage
 */

const worker = new URL("./worker.js", import.meta.url);
const limits = { coverage: 3_600_000, codec: 120_000, server: 300_000, client: 300_000 };
/** So many playings one mutant has at most: those of servers and clients take their time. */
const most = { codec: Number.POSITIVE_INFINITY, server: 500, client: 300 };
/** So many that killed others of a file are played first. */
const KILLERS = 12;

/** Judges mutants of subjects that are bundled once. */
export class Judges {
  #bundle;
  /** @type {Map<Role, Promise<Bundled>>} */
  #bundled = new Map();
  /** @type {Map<Role, Promise<Ready>>} */
  #ready = new Map();
  /** @type {Map<string, string[]>} by file and role, the last one first */
  #killers = new Map();

  /** @param {(role: Role) => Promise<Bundled>} bundle */
  constructor(bundle) {
    this.#bundle = bundle;
  }

  /**
   * As what a mutant is executed, of what its file shows in.
   *
   * @param {Mutant} mutant
   */
  async rolesOf({ id, file }) {
    /** @type {Role[]} */
    const roles = [];
    for (const role of rolesFor(file)) {
      const { coverage } = await this.#readyFor(role);
      if (coverage.playings[id] !== undefined) roles.push(role);
    }
    return roles;
  }

  /**
   * @param {Mutant} mutant
   * @param {Player<Task, Answer>} player
   * @returns {Promise<Pick<Judged, "verdict" | "by">>}
   */
  async judge(mutant, player) {
    /** @type {Judged["verdict"]} */
    let verdict = "survived";
    for (const role of await this.rolesOf(mutant)) {
      let answer = await this.#play(mutant, role, player);
      // Only a codec runs within what plays it, so that a loop without an end holds up both.
      const isStuck = role === "codec" && isOver(answer);
      if (isStuck) answer = await this.#play(mutant, role, player);
      if (isStuck && isOver(answer)) return { verdict: "killed", by: "time" };
      if (answer.kind === "problem") throw new Error(`${mutant.key}: ${answer.problem}`);
      if (answer.kind === "killed") {
        this.#noteKiller(`${role} ${mutant.file}`, answer.by);
        return { verdict: "killed", by: answer.by };
      }
      if (answer.kind !== "survived") verdict = "late";
    }
    return { verdict };
  }

  /**
   * Plays the cases of these names with a mutant, whether or not they execute it.
   *
   * @param {Mutant} mutant
   * @param {readonly string[]} names
   * @param {Player<Task, Answer>} player
   * @returns {Promise<Pick<Judged, "verdict" | "by">>}
   */
  async play({ id, key, file }, names, player) {
    for (const role of rolesFor(file)) {
      const { judged: module, program } = await this.#bundledFor(role);
      const task = { role, module, program, coverage: "", mutant: id, names };
      const answer = await player.play(task, limits[role]);
      if (answer.kind === "problem") throw new Error(`${key}: ${answer.problem}`);
      if (answer.kind === "killed") return { verdict: "killed", by: answer.by };
    }
    return { verdict: "survived" };
  }

  /** @param {Mutant} mutant @param {Role} role @param {Player<Task, Answer>} player */
  async #play({ id, key, file }, role, player) {
    const { bundled, coverage, file: path } = await this.#readyFor(role);
    // What is executed only while modules load may show in any case.
    const own = coverage.playings[id] ?? [];
    const all = own.length > 0 ? own : [...new Set(Object.values(coverage.playings).flat())];
    const failing = new Set(coverage.failed);
    const playings = all.filter((one) => !failing.has(one));
    const killers = this.#killers.get(`${role} ${file}`) ?? [];
    const names = choosePlayings(playings, killers.slice(0, KILLERS), key, most[role]);
    const { judged, program } = bundled;
    const task = { role, module: judged, program, coverage: path, mutant: id, names };
    return player.play(task, limits[role]);
  }

  /** @param {string} of @param {string} by */
  #noteKiller(of, by) {
    const others = (this.#killers.get(of) ?? []).filter((one) => one !== by);
    this.#killers.set(of, [by, ...others]);
  }

  /** @param {Role} role */
  #readyFor(role) {
    const ready = this.#ready.get(role) ?? this.#prepare(role);
    this.#ready.set(role, ready);
    return ready;
  }

  /** @param {Role} role */
  #bundledFor(role) {
    const bundled = this.#bundled.get(role) ?? this.#bundle(role);
    this.#bundled.set(role, bundled);
    return bundled;
  }

  /** @param {Role} role @returns {Promise<Ready>} */
  async #prepare(role) {
    const bundled = await this.#bundledFor(role);
    const file = cachedFile(bundled.counting);
    if (!existsSync(file)) {
      /** @type {Player<Task, Answer>} */
      const player = new Player(worker);
      const { counting: module, program } = bundled;
      const task = { role, module, program, coverage: file };
      const answer = await player.play(task, limits.coverage);
      player.close();
      if (answer.kind !== "covered") throw new Error(`No coverage: ${JSON.stringify(answer)}`);
    }
    const coverage = /** @type {Coverage} */ (JSON.parse(readFileSync(file, "utf8")));
    const executed = Object.keys(coverage.counts).length;
    console.log(`${role}: ${executed} mutants are executed; ${coverage.failed.length} cases fail`);
    return { bundled, file, coverage };
  }
}

/** @param {{ kind: string }} answer */
function isOver({ kind }) {
  return kind === "late" || kind === "unstarted";
}

/**
 * Where the coverage of a subject and of the cases is kept, for it takes minutes.
 *
 * @param {string} url
 */
function cachedFile(url) {
  const hash = createHash("sha256");
  hash.update(readFileSync(new URL(url)));
  hash.update(readFileSync(join(root, "packages/conformance-data/ids.lock.json")));
  const folder = join(root, "node_modules/.cache/twobyte-mutants");
  mkdirSync(folder, { recursive: true });
  return join(folder, `${hash.digest("hex").slice(0, 16)}.json`);
}
