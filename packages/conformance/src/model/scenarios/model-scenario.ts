import type { NotedFrame } from "../noted-frame.ts";

/** What the suite does, or awaits, in a scenario that was made from the model. */
export type ModelStep =
  /** The suite opens a connection. */
  | { readonly do: "connect"; readonly connection: string }
  /** It sends a frame. */
  | { readonly do: "send"; readonly connection: string; readonly frame: NotedFrame }
  /** It lets a connection go without a word. */
  | { readonly do: "cut"; readonly connection: string }
  /**
   * The subject sends this, behind what was awaited before on the same connection. Other frames that
   * the model allows may stand between them.
   */
  | {
      readonly await: "frame";
      readonly connection: string;
      readonly frame: NotedFrame;
      readonly requirement: string;
    }
  /** The subject closes the connection. */
  | { readonly await: "close"; readonly connection: string; readonly requirement: string };

/**
 * A scenario as data. Texts that begin with `$` stand for what the subject chooses: the first time
 * one is awaited it takes the subject's value, from then on it is that value.
 */
export interface ModelScenario {
  /** The same for the same moves. */
  readonly name: string;
  readonly role: "server";
  /** What the suite does, move by move. */
  readonly moves: readonly string[];
  /** Requirements that what is awaited comes from, sorted. */
  readonly req: readonly string[];
  readonly steps: readonly ModelStep[];
}
