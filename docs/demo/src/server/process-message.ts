import type { LiveReadingsAnswer } from "@example/live/server";

/** What the controller tells a server process. */
export type ToServer =
  | { readonly type: "publish"; readonly reading: LiveReadingsAnswer }
  /** Another serves from now on: let go of the clients, then end. */
  | { readonly type: "retire" };

/** What a server process tells the controller. */
export type FromServer =
  | { readonly type: "listening"; readonly port: number }
  /** The program hands an item to the library: the ledger's side of it. */
  | {
      readonly type: "sent";
      readonly stream: string;
      readonly index: number;
      readonly nonce: number;
    };
