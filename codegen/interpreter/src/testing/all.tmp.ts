export { compileHistory } from "./compile-history.ts";
export { Random } from "./random.ts";
export { randomHistory } from "./random-history.ts";
export { randomValue } from "./random-value.ts";
export { sameValue } from "./same-value.ts";
