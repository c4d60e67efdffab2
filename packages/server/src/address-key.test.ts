import { expect, test } from "vitest";
import { addressKey } from "./address-key.ts";

test("addresses of one IPv6 network are one, and IPv4 addresses each their own", () => {
  expect(addressKey("192.0.2.1")).toBe("192.0.2.1");
  expect(addressKey("::ffff:192.0.2.1")).toBe("192.0.2.1");
  expect(addressKey("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
  expect(addressKey("2001:0DB8:0001:0002::9")).toBe("2001:db8:1:2::/64");
  expect(addressKey("2001:db8::1")).toBe("2001:db8:0:0::/64");
  expect(addressKey("fe80::1%eth0")).toBe(addressKey("fe80::2"));
  expect(addressKey("::1")).toBe("0:0:0:0::/64");
  expect(addressKey("unix:/socket")).not.toBe(addressKey("::1"));
});
