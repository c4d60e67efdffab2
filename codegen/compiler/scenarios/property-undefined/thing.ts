import { struct } from "@twobyte/schema";
import { Owner } from "./owner.ts";

export let Thing: ReturnType<typeof struct>;
queueMicrotask(() => {
  Thing = struct("Inner", { owner: Owner });
});
