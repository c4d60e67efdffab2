import { createHmac, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import type { LinkFrame } from "./unix-link-framing.ts";
import { LinkError, LinkFrameType } from "./unix-link-framing.ts";
import type { LinkIdentity } from "./unix-link-handshake.ts";
import { DialingHandshake, ListeningHandshake } from "./unix-link-handshake.ts";

const key = new Uint8Array(32).fill(1);
const as = (node: string, secret: Uint8Array = key): LinkIdentity => ({
  node,
  key: secret,
  random: randomBytes,
});

/** The frames of a handshake between `a`, which dials, and `b`. */
function shake(dialing = as("a"), listening = as("b")) {
  const [a, b] = [new DialingHandshake(dialing, "b"), new ListeningHandshake(listening)];
  const answer = b.receive(a.hello) as LinkFrame;
  const proof = a.receive(answer) as LinkFrame;
  return { a, b, hello: a.hello, answer, proof };
}

/** A frame with one byte of its body changed. */
function bent({ type, body }: LinkFrame, at: number): LinkFrame {
  return { type, body: body.map((byte, index) => (index === at ? byte ^ 1 : byte)) };
}

test("R-LINK-6: two that have one secret prove themselves to each other", () => {
  const { a, b, proof } = shake();
  expect([a.proven, b.proven]).toEqual([undefined, undefined]);
  expect(b.receive(proof)).toBe(undefined);
  expect([a.proven, b.proven]).toEqual([undefined, "a"]);
  expect(a.receive(b.welcome())).toBe(undefined);
  expect(a.proven).toBe("b");
});

test("R-LINK-6: a proof is the HMAC of role, hello and answer", () => {
  const { hello, answer, proof, b } = shake();
  const expected = (role: string): Buffer => {
    const hmac = createHmac("sha256", key).update(`twobyte link ${role}\0`);
    for (const { body } of [hello, answer])
      hmac.update(Buffer.of(0, body.length)).update(Uint8Array.from(body));
    return hmac.digest();
  };
  expect([...hello.body.subarray(0, 2)]).toEqual([1, 1]);
  expect(hello.body).toHaveLength(2 + 32 + 1);
  expect(answer.body).toHaveLength(1 + 32 + 1);
  expect(Buffer.from(proof.body)).toEqual(expected("dialing"));
  expect(Buffer.from(b.welcome().body)).toEqual(expected("listening"));
});

test("R-LINK-6: whoever has another secret is refused, on both sides", () => {
  const other = as("a", new Uint8Array(32).fill(2));
  const { b, proof } = shake(other);
  expect(() => b.receive(proof)).toThrow("the proof of a is wrong");
  expect(b.proven).toBe(undefined);
  const { a, b: liar } = shake(as("a"), as("b", other.key));
  expect(() => a.receive(liar.welcome())).toThrow("its proof is wrong");
  expect(a.proven).toBe(undefined);
});

test("R-LINK-6: a proof with any byte changed, cut or grown is refused", () => {
  for (let at = 0; at < 32; at++) {
    const { a, b, proof } = shake();
    expect(() => b.receive(bent(proof, at))).toThrow(LinkError);
    expect(() => a.receive(bent(b.welcome(), at))).toThrow(LinkError);
    const cut = { type: proof.type, body: proof.body.subarray(0, at) };
    expect(() => b.receive(cut)).toThrow(LinkError);
    const grown = { type: proof.type, body: Uint8Array.of(...proof.body, at) };
    expect(() => b.receive(grown)).toThrow(LinkError);
  }
});

test("R-LINK-6: a changed hello or answer is found by the proofs", () => {
  const { hello, answer } = shake();
  for (let at = 0; at < hello.body.length; at++) {
    const a = new DialingHandshake(as("a"), "b");
    const b = new ListeningHandshake(as("b"));
    const through = (): unknown =>
      b.receive(a.receive(b.receive(bent(a.hello, at)) as LinkFrame) as LinkFrame);
    expect(through, `byte ${at} of the hello`).toThrow(LinkError);
  }
  for (let at = 0; at < answer.body.length; at++) {
    const a = new DialingHandshake(as("a"), "b");
    const b = new ListeningHandshake(as("b"));
    const through = (): unknown =>
      b.receive(a.receive(bent(b.receive(a.hello) as LinkFrame, at)) as LinkFrame);
    expect(through, `byte ${at} of the answer`).toThrow(LinkError);
  }
});

test("R-LINK-5, R-LINK-6: a handshake that is replayed ends at its proof, for nonces are new", () => {
  const { b, hello, answer, proof } = shake();
  b.receive(proof);
  const again = new ListeningHandshake(as("b"));
  expect(again.receive(hello)?.body).not.toEqual(answer.body);
  expect(() => again.receive(proof)).toThrow("proof of a is wrong");
  const dialing = new DialingHandshake(as("a"), "b");
  expect(dialing.hello.body).not.toEqual(hello.body);
  expect(dialing.receive(answer)?.type).toBe(LinkFrameType.proof);
  expect(() => dialing.receive(b.welcome())).toThrow("its proof is wrong");
});

test("R-LINK-6: one's own proof, sent back, proves nothing", () => {
  const { a, proof } = shake();
  const mirrored = { type: LinkFrameType.welcome, body: proof.body };
  expect(() => a.receive(mirrored)).toThrow("its proof is wrong");
});

test("R-LINK-7: a listening side shows no proof to whoever has not sent one", () => {
  const b = new ListeningHandshake(as("b"));
  expect(() => b.receive({ type: LinkFrameType.proof, body: new Uint8Array(32) })).toThrow(
    "instead of a hello",
  );
  const answer = b.receive(new DialingHandshake(as("a"), "b").hello) as LinkFrame;
  expect(answer.type).toBe(LinkFrameType.answer);
  expect(answer.body).toHaveLength(34);
});

test("R-LINK-3: a version that both know is chosen, and none is refused with the reason", () => {
  const nonceAndName = Uint8Array.of(...new Uint8Array(32), 97);
  const hello = (...versions: number[]): LinkFrame => ({
    type: LinkFrameType.hello,
    body: Uint8Array.of(versions.length, ...versions, ...nonceAndName),
  });
  expect(new ListeningHandshake(as("b")).receive(hello(9, 1, 2))?.body[0]).toBe(1);
  for (const one of [hello(2, 3), hello()]) {
    expect(() => new ListeningHandshake(as("b")).receive(one)).toThrow("none is known: 1");
  }
});

test("R-LINK-4: an answer of a version that was not offered is refused", () => {
  const { answer } = shake();
  for (const version of [0, 2, 255]) {
    const a = new DialingHandshake(as("a"), "b");
    const body = Uint8Array.of(version, ...answer.body.subarray(1));
    expect(() => a.receive({ type: answer.type, body })).toThrow(`chose version ${version}`);
  }
});

test("R-LINK-8: a hello of one's own name and an answer of another than was dialed are refused", () => {
  const self = new DialingHandshake(as("b"), "b");
  expect(() => new ListeningHandshake(as("b")).receive(self.hello)).toThrow("this very server");
  const a = new DialingHandshake(as("a"), "b");
  const other = new ListeningHandshake(as("c")).receive(a.hello) as LinkFrame;
  expect(() => a.receive(other)).toThrow("says that it is c");
});

test("R-LINK-2: a name that is none is refused", () => {
  for (const name of ["", "../b", "a b", "a\0", "a".repeat(33), "ä"]) {
    const { hello } = new DialingHandshake(as(name), "b");
    expect(() => new ListeningHandshake(as("b")).receive(hello), name).toThrow("no name");
  }
});

test("a hello or answer that is cut anywhere is refused", () => {
  const { hello, answer } = shake();
  for (let length = 0; length < hello.body.length; length++) {
    const cut = { type: hello.type, body: hello.body.subarray(0, length) };
    expect(() => new ListeningHandshake(as("b")).receive(cut)).toThrow(LinkError);
  }
  for (let length = 0; length < answer.body.length; length++) {
    const cut = { type: answer.type, body: answer.body.subarray(0, length) };
    expect(() => new DialingHandshake(as("a"), "b").receive(cut)).toThrow(LinkError);
  }
});

test("a frame out of its turn is refused", () => {
  for (let type = 0; type < 256; type++) {
    const frame = { type, body: new Uint8Array(40) };
    expect(() => shake().a.receive(frame)).toThrow(LinkError);
    expect(() => shake().b.receive(frame)).toThrow(LinkError);
    expect(() => new DialingHandshake(as("a"), "b").receive(frame)).toThrow(LinkError);
    expect(() => new ListeningHandshake(as("b")).receive(frame)).toThrow(LinkError);
  }
});

test("a refusal's text is shown as text, whatever is in it", () => {
  const body = new TextEncoder().encode("no\u001b[2J\n");
  const refuse = { type: LinkFrameType.refuse, body };
  expect(() => new DialingHandshake(as("a"), "b").receive(refuse)).toThrow('"no\\u001b[2J\\n"');
});
