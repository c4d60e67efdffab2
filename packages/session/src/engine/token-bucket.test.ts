import { expect, test } from "vitest";
import { TokenBucket } from "./token-bucket.ts";
import { TokenBuckets } from "./token-buckets.ts";

test("a bucket gives what it has, says how long the rest takes, and fills again up to its size", () => {
  const bucket = new TokenBucket({ tokens: 10, refill: 5 }, 1000);
  expect([bucket.take(8, 1000), bucket.take(3, 1000)]).toEqual([0, 200]);
  expect([bucket.take(3, 1199), bucket.take(3, 1200)]).toEqual([1, 0]);
  expect(bucket.isFull(3199)).toBe(false);
  expect(bucket.isFull(3200)).toBe(true);
  expect([bucket.take(10, 90_000), bucket.take(1, 90_000)]).toEqual([0, 200]);
});

test("what can never be there takes for ever, and a clock that steps back gives nothing", () => {
  const bucket = new TokenBucket({ tokens: 10, refill: 0 }, 1000);
  expect(bucket.take(11, 1000)).toBe(Number.POSITIVE_INFINITY);
  bucket.take(10, 1000);
  expect(bucket.take(1, 9e12)).toBe(Number.POSITIVE_INFINITY);
  const other = new TokenBucket({ tokens: 1, refill: 1 }, 1000);
  other.take(1, 1000);
  expect([other.take(1, 0), other.take(1, 1500), other.take(1, 2000)]).toEqual([1000, 500, 0]);
});

test("a bucket can owe what was taken without asking", () => {
  const bucket = new TokenBucket({ tokens: 10, refill: 10 }, 0);
  bucket.spend(30, 0);
  expect([bucket.wait(0, 0), bucket.wait(0, 2000), bucket.wait(1, 2000)]).toEqual([2000, 0, 100]);
});

test("buckets that are full again are forgotten, and the others are not", () => {
  const buckets = new TokenBuckets({ tokens: 10, refill: 10 }, 1000);
  buckets.of("busy", 0).spend(1e6, 0);
  for (let i = 0; i < 5000; i++) buckets.of(`address ${i}`, i).take(10, i);
  // Each fills in a second, in which 1,000 new ones come; a sweep sees two for each.
  expect(buckets.kept).toBeGreaterThan(100);
  for (let i = 5000; i < 20_000; i++) buckets.of(`address ${i}`, i * 1000).take(10, i * 1000);
  expect(buckets.kept).toBeLessThan(10);
  const others = new TokenBuckets({ tokens: 10, refill: 0 }, 1000);
  others.of("busy", 0).spend(10, 0);
  for (let i = 0; i < 999; i++) others.of(`address ${i}`, 0).take(1, 0);
  expect(others.of("busy", 0).take(1, 0)).toBe(Number.POSITIVE_INFINITY);
});

test("there are never more buckets than are kept", () => {
  const buckets = new TokenBuckets({ tokens: 10, refill: 0 }, 100);
  for (let i = 0; i < 1000; i++) buckets.of(`address ${i}`, 0).take(1, 0);
  expect(buckets.kept).toBe(100);
});
