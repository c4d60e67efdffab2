export { type GeneratedFile, generateTypescript } from "./generate.ts";
