// @generated from the schema of bench.live. Do not edit: change the schema and generate again.
/* eslint-disable */
/* oxlint-disable */
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
// biome-ignore-all lint: generated

import { readOrder, readToken, writeOrder, writeToken } from "./binary.js";
import { checkToken } from "./check.js";
import { formatOrder, formatToken, parseOrder, parseToken } from "./text.js";
export const OrderMessage = {
  name: "Order",
  code: void 0,
  write: writeOrder,
  read: readOrder,
  format: formatOrder,
  parse: parseOrder,
  check: void 0
};
export const TokenMessage = {
  name: "Token",
  code: "To",
  write: writeToken,
  read: readToken,
  format: formatToken,
  parse: parseToken,
  check: checkToken
};
