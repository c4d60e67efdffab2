import { matcherOf } from "./match.ts";

/** How much of a value is told. */
const MOST = 160;

/**
 * A value or a pattern of a scenario in few words: `‹id›` is what was bound as `id`, `«cut»` what the
 * matrix chooses.
 */
export function valueWords(value: unknown): string {
  const words = inWords(value);
  return words.length <= MOST ? words : `${words.slice(0, MOST)}…`;
}

/** A frame of a scenario: its kind, and the members that it names. */
export function frameWords(frame: unknown): string {
  const { kind, ...members } = frame as Readonly<Record<string, unknown>>;
  const said = Object.entries(members).map(([name, value]) => `${name}=${valueWords(value)}`);
  if (kind === undefined) return said.join(" ");
  return [inWords(kind), ...said].join(" ");
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inWords).join(", ")}]`;
  if (typeof value === "string") return /^[\w.-]+$/.test(value) ? value : JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  const members = value as Readonly<Record<string, unknown>>;
  const matcher = matcherOf(members);
  if (matcher !== undefined) return matcherWords(...matcher);
  const said = Object.entries(members).map(([name, one]) => `${name}: ${inWords(one)}`);
  return said.length === 0 ? "{}" : `{ ${said.join(", ")} }`;
}

function matcherWords(name: string, given: unknown): string {
  const list = (Array.isArray(given) ? given : [given]) as readonly unknown[];
  const [first, second] = list;
  switch (name) {
    case "$ref":
      return `‹${String(given)}›`;
    case "$bind":
      return `anything, kept as ‹${String(given)}›`;
    case "$var":
      return `«${String(given)}»`;
    case "$exact":
      return `exactly ${inWords(given)}`;
    case "$type":
      return `a ${String(given)}`;
    case "$absent":
      return "nothing";
    case "$oneOf":
      return list.map(inWords).join(" or ");
    case "$since":
      return `no more than the ms since ‹${String(given)}›`;
    case "$flip":
      return `${inWords(given)} with another last digit`;
    case "$now":
      return "the time";
    case "$not":
      return `anything but ${inWords(given)}`;
    case "$range":
      return second === null ? `${String(first)} or more` : `${String(first)} to ${String(second)}`;
    case "$startsWith":
      return `${inWords(first)}… of ${String(second)} characters`;
    case "$fill":
      return `${inWords(given)} × "x"`;
    case "$repeat":
      return `${inWords(second)} × ${inWords(first)}`;
    case "$join":
      return list.map(inWords).join(" with ");
    case "$sum":
      return list.map(inWords).join(" + ");
    case "$minus":
      return list.map(inWords).join(" − ");
    default:
      return `${name} ${inWords(given)}`;
  }
}
