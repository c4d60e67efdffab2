import { Failure } from "./failure.js";

/**
 * The test service (docs/conformance/test-service.md): a handler does what its input says. What it
 * yields is an answer; what it throws ends the call.
 *
 * @typedef {object} Plan
 * @property {string} nonce
 * @property {number} [count]
 * @property {number} [size]
 * @property {string} [gate]
 * @property {number} [gateAt]
 * @property {{ code: number, retry?: number, afterMs?: number, processed?: number, detail?: boolean, bare?: boolean }} [failure]
 *
 * @typedef {{ nonce: string, index?: number, filler?: string, mark?: number, value?: string }} Answer
 *
 * @typedef {object} Call
 * @property {string} principal
 * @property {number} revision
 * @property {ReadonlyMap<string, string>} metadata of the caller's
 * @property {Map<string, string>} trailers that go with the end
 * @property {Gates} gates
 * @property {() => AsyncIterable<Answer>} items what the caller sends behind its input
 * @property {(event: string, nonce: string) => void} tell
 *
 * @typedef {(plan: Plan, call: Call) => AsyncIterable<Answer>} Handler
 *
 * @typedef {object} Method
 * @property {"Item" | "Fact"} output
 * @property {Handler} run
 * @property {boolean} [isOpenEnded] whether the caller sends items
 * @property {boolean} [isEvent]
 * @property {boolean} [isQuery]
 * @property {boolean} [isStream] whether it answers with any number of messages
 * @property {"drop" | "end"} [overflow] what becomes of a slow reader, for whom nothing waits (10.4)
 * @property {number} [leaseMs] how long it goes on without its session (9.6)
 * @property {"principal" | "admin"} [auth]
 * @property {number} [maxBytes]
 * @property {number} [since]
 */

/** What waits until `Test.open` was called; a gate that was opened stays open. */
export class Gates {
  constructor() {
    /** @type {Map<string, { readonly opened: Promise<void>, readonly open: () => void }>} */
    this.gates = new Map();
  }

  /** @param {string} name */
  find(name) {
    let open = () => {};
    const opened = new Promise((/** @type {(done: void) => void} */ resolve) => {
      open = resolve;
    });
    const gate = this.gates.get(name) ?? { opened, open };
    this.gates.set(name, gate);
    return gate;
  }
}

/** @param {Plan} plan @param {Call} call */
async function pass({ gate, nonce }, { gates, tell }) {
  if (gate === undefined) return;
  tell("waiting", nonce);
  await gates.find(gate).opened;
}

/** Answers as a plan says. @param {Plan} plan @param {Call} call @param {Iterable<Answer>} answers */
async function* follow(plan, call, answers) {
  call.tell("entered", plan.nonce);
  let index = 0;
  for (const answer of answers) {
    if (plan.gateAt === index) await pass(plan, call);
    yield answer;
    index++;
  }
  if ((plan.gateAt ?? index) >= index) await pass(plan, call);
  if (plan.failure !== undefined) throw failureOf(plan, plan.failure);
}

/** The one answer of a call, behind its gate. @param {Plan} plan @param {Call} call @param {Answer} answer */
async function* once(plan, call, answer) {
  yield* follow(plan, call, []);
  yield answer;
}

/** @type {Handler} */
const echo = (plan, call) => {
  const mark = call.revision > 1 ? { mark: 2 } : {};
  return once(plan, call, { nonce: plan.nonce, index: 0, ...filler(plan), ...mark });
};

/** @type {Handler} */
const count = (plan, call) => follow(plan, call, numbered(plan));

/** @param {Plan} plan */
function* numbered(plan) {
  const { nonce, count: most = 1 } = plan;
  for (let index = 0; index < most; index++) yield { nonce, index, ...filler(plan) };
}

/** @param {Plan} plan */
const filler = ({ size }) => (size === undefined ? {} : { filler: "x".repeat(size) });

/** @type {Handler} */
const open = ({ nonce }, call) => {
  call.gates.find(nonce).open();
  return once({ nonce }, call, { nonce, index: 0 });
};

/** @type {Handler} */
const principal = (plan, call) => once(plan, call, { nonce: plan.nonce, value: call.principal });

/** @type {Handler} */
const metadata = (plan, call) => {
  const value = call.metadata.get("name") ?? "";
  call.trailers.set("name", value);
  return once(plan, call, { nonce: plan.nonce, value });
};

/** @type {Handler} */
async function* sum(plan, call) {
  call.tell("entered", plan.nonce);
  await pass(plan, call);
  let index = 0;
  for await (const _ of call.items()) index++;
  yield { nonce: plan.nonce, index };
}

/** @type {Handler} */
async function* talk(plan, call) {
  call.tell("entered", plan.nonce);
  for await (const item of call.items()) yield item;
}

/** @type {Handler} */
const note = (plan, call) => follow(plan, call, []);

/** @param {Plan} plan @param {NonNullable<Plan["failure"]>} failure */
function failureOf({ nonce }, { code, bare = false, detail = false, ...words }) {
  if (bare) return new Error(`a bare error of ${nonce}`);
  return new Failure(code, {
    processed: 1,
    text: "as planned",
    ...words,
    ...(detail && { trouble: nonce }),
  });
}

/**
 * The methods by their codes. Those that are not here are answered with `unimplemented`.
 *
 * @type {ReadonlyMap<string, Method>}
 */
export const METHODS = new Map([
  ["Ec", { output: "Item", run: echo }],
  ["Ne", { output: "Item", run: echo, since: 2 }],
  ["Su", { output: "Item", run: echo }],
  ["Cs", { output: "Item", run: echo }],
  ["Lo", { output: "Item", run: echo, isQuery: true }],
  ["Sm", { output: "Item", run: echo, maxBytes: 1024 }],
  ["Mi", { output: "Fact", run: principal, auth: "principal" }],
  ["Pe", { output: "Fact", run: principal, auth: "principal", isQuery: true }],
  ["Ad", { output: "Fact", run: principal, auth: "admin" }],
  ["Me", { output: "Fact", run: metadata }],
  ["Op", { output: "Item", run: open }],
  ["Ct", { output: "Item", run: count, isStream: true }],
  ["Fs", { output: "Item", run: count, isStream: true, overflow: "drop" }],
  ["Sx", { output: "Item", run: count, isStream: true, overflow: "end" }],
  ["Le", { output: "Item", run: count, isStream: true, leaseMs: 100 }],
  ["Sa", { output: "Item", run: sum, isOpenEnded: true }],
  ["Ta", { output: "Item", run: talk, isOpenEnded: true, isStream: true }],
  ["No", { output: "Item", run: note, isEvent: true }],
]);
