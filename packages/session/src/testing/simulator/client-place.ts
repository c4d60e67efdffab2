import type { Ledger } from "./ledger.ts";
import type { SimNetwork } from "./sim-network.ts";
import type { Tier } from "./sim-requests.ts";
import type { World } from "./world.ts";

/** What the clients of a schedule share. */
export interface ClientPlace {
  readonly world: World;
  readonly ledger: Ledger;
  readonly profile: "binary" | "text";
  readonly network: SimNetwork;
  /** The tiers that transports are of. */
  readonly tiers: readonly Tier[];
}
