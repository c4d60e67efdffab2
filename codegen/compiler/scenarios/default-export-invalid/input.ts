import { struct } from "@twobyte/schema";

export default struct("Thing", {});
