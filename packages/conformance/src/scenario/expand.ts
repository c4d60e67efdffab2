import type { Profile } from "@twobyte/session";
import type { CaseInfo } from "../case/case-info.ts";
import type { Tier } from "../peer/link.ts";
import type { Playing } from "../run/playing.ts";
import { play } from "./play.ts";
import { choose } from "./resolve.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioWords } from "./scenario-words.ts";
import { waitsOf } from "./waits-of.ts";

const TIERS: readonly Tier[] = ["websocket", "stream", "poll"];
const PROFILES: readonly Profile[] = ["binary", "text"];

/** Every variant of a scenario: each transport and profile, with each choice of its matrix. */
export function expand(scenario: Scenario): Playing[] {
  const { transports = TIERS, profiles = PROFILES, matrix = {} } = scenario;
  const all = choices(matrix).map((choice) => {
    const chosen = choose(scenario, choice) as Scenario;
    const said = Object.entries(choice).flatMap(([name, value]) =>
      name.includes(".") ? [] : [String(value)],
    );
    return { chosen, said, waitsMs: waitsOf(chosen) };
  });
  return transports.flatMap((tier) =>
    profiles.flatMap((profile) =>
      all.map(
        ({ chosen, said, waitsMs }): Playing => ({
          info: infoOf(chosen, tier, profile),
          variant: [tier, profile, ...said].join(" "),
          waitsMs,
          words: () => scenarioWords(scenario),
          play: (stage) => play(chosen, { ...stage, tier, profile }),
        }),
      ),
    ),
  );
}

function infoOf(scenario: Scenario, tier: Tier, profile: Profile): CaseInfo {
  const { id, about, req, level = "must", role, capabilities = [], twin } = scenario;
  const steps = [...(scenario.given ?? []), ...scenario.steps];
  // A connection may be of another transport than the case is played over.
  const others = TIERS.filter((one) => steps.some((step) => "tier" in step && step.tier === one));
  return {
    name: id,
    about,
    req: [...req].sort(),
    level,
    role,
    capabilities: [...new Set([...capabilities, tier, profile, ...others])].sort(),
    ...(twin !== undefined && { twin }),
  };
}

function choices(matrix: NonNullable<Scenario["matrix"]>): { readonly [name: string]: unknown }[] {
  let all: { readonly [name: string]: unknown }[] = [{}];
  for (const [name, values] of Object.entries(matrix)) {
    all = all.flatMap((one) => values.map((value) => ({ ...one, ...spread(name, value) })));
  }
  return all;
}

/** A choice that is an object has members, `name.member`, and is called by its `as`. */
function spread(name: string, value: unknown): { readonly [name: string]: unknown } {
  if (typeof value !== "object" || value === null || !("as" in value)) return { [name]: value };
  const members = Object.entries(value).filter(([member]) => member !== "as");
  return {
    [name]: (value as { readonly as: unknown }).as,
    ...Object.fromEntries(members.map(([member, one]) => [`${name}.${member}`, one])),
  };
}
