// @generated from the schema of bench.profile. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { checkCount, checkLength } from "@twobyte/wire";
function checkProfileLabelsMap(map) {
  for (const [key, each] of map) {
    checkLength(key, 0, 2e4, "Profile.labels");
    checkLength(each, 0, 2e4, "Profile.labels");
  }
}
export function checkProfile(value) {
  if (value.login !== void 0) {
    checkLength(value.login, 0, 2e4, "Profile.login");
  }
  if (value.fullName !== void 0) {
    checkLength(value.fullName, 0, 2e4, "Profile.fullName");
  }
  if (value.email !== void 0) {
    checkLength(value.email, 0, 2e4, "Profile.email");
  }
  if (value.about !== void 0) {
    checkLength(value.about, 0, 2e4, "Profile.about");
  }
  if (value.city !== void 0) {
    checkLength(value.city, 0, 2e4, "Profile.city");
  }
  checkCount(value.labels.size, 0, 1e3, "Profile.labels");
  checkProfileLabelsMap(value.labels);
}
