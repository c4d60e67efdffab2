"""The examples of spec chapter 7, both ways in both profiles."""

from __future__ import annotations

import json
import re
import unittest
from pathlib import Path
from typing import Any

from twobyte.codec.errors import CodecError
from twobyte.frames.batches import join_frames, split_message
from twobyte.frames.frame_notation import from_notation, to_notation
from twobyte.frames.frame_reader import read_frame
from twobyte.frames.frame_writer import write_frame
from twobyte.frames.refusal import read_refusal, write_refusal

CHAPTER = next(
    folder / "spec" / "07-frames.md"
    for folder in Path(__file__).resolve().parents
    if (folder / "spec" / "07-frames.md").is_file()
)
CASES = re.findall(r"```example\n(.*?)```", CHAPTER.read_text("utf-8"), re.DOTALL)


def example(block: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]], bytes, str]:
    """The frames with payloads of each profile, and the transport messages."""
    frames: list[dict[str, Any]] = []
    payloads: dict[int, tuple[bytes, str]] = {}
    binary, text = b"", ""
    for line in block.splitlines():
        name, _, rest = line.partition(":")
        rest = rest.strip()
        if name == "frame":
            frames.append(json.loads(rest))
        elif name == "payload":
            data, _, quoted = rest.partition("|")
            payloads[len(frames) - 1] = (bytes.fromhex(data), quoted.strip()[1:-1])
        elif name == "binary":
            binary = bytes.fromhex(rest)
        elif name == "text":
            text = rest[1:-1]
    text = text.replace("␟", "\x1f").replace("␞", "\x1e")
    of_binary = [f | ({"payload": payloads[i][0].hex()} if i in payloads else {})
                 for i, f in enumerate(frames)]
    of_text = [f | ({"payload": payloads[i][1].replace("␟", "\x1f")} if i in payloads else {})
               for i, f in enumerate(frames)]
    return of_binary, of_text, binary, text


def written(frames: list[dict[str, Any]], text: bool) -> bytes | str:
    out = []
    for members in frames:
        if "payload" in members and not text:
            members = members | {"payload": bytes.fromhex(members["payload"])}
        out.append(write_frame(from_notation(members), text))
    return join_frames(out)


def read(message: bytes | str) -> list[dict[str, Any]]:
    return [to_notation(read_frame(raw, lambda code: code == "Ca"))
            for raw in split_message(message)]


class FrameExamples(unittest.TestCase):
    def test_every_example_is_written_and_read(self) -> None:
        self.assertGreater(len(CASES), 10)
        for block in CASES:
            of_binary, of_text, binary, text = example(block)
            self.assertEqual(read(binary), of_binary)
            self.assertEqual(read(text), of_text)
            self.assertEqual(written(of_binary, False), binary)
            self.assertEqual(written(of_text, True), text)

    def test_every_prefix_is_refused(self) -> None:
        for block in CASES:
            of_binary, of_text, binary, text = example(block)
            if len(of_binary) > 1 or "payload" in of_binary[0]:
                continue
            for end in range(len(binary)):
                with self.assertRaises(CodecError) as caught:
                    read(binary[:end])
                self.assertEqual(caught.exception.code, "truncated")
            for end in [at for at, unit in enumerate(text) if unit == "\x1f"]:
                with self.assertRaises(CodecError) as caught:
                    read(text[:end])
                self.assertEqual(caught.exception.code, "truncated")

    def test_refusals(self) -> None:
        both = ((bytes.fromhex("0205060103"), False), ("2\x1f5\x1f6\x1f1\x1f3", True))
        for payload, text in both:
            refusal = read_refusal(payload)
            self.assertEqual((refusal.reason, refusal.supported.highest), ("revision", 3))
            self.assertEqual(write_refusal(refusal, text), payload)

    def test_what_is_wrong_with_frames_and_batches(self) -> None:
        wrong = {
            "214b": "truncated",
            "214b1100": "trailing",
            "214b8000": "overlong",
            "214bffffffffffffff7f": "out_of_range",
            "2151": "unknown_code",
            "2945": "unknown_code",
            "2145040200": "reserved_bits",
            "2153040202": "invalid_member",
            "2158040000000000": "invalid_member",
            "21450401020161000162": "truncated",
            "2145040101014100": "invalid_token",
            "2145040102016200016100": "unsorted_keys",
            "2145040102016100016100": "duplicate_key",
            "21500443440061": "out_of_range",
            "215004434405": "out_of_range",
            "1e03214b11": "not_canonical",
            "1e03214b1100": "truncated",
            "1e03214b1109214b": "truncated",
            "": "truncated",
            "21": "truncated",
            "214701090000": "unknown_code",
            "21470101010e": "truncated",
        }
        for data, code in wrong.items():
            with self.assertRaises(CodecError, msg=data) as caught:
                read(bytes.fromhex(data))
            self.assertEqual(caught.exception.code, code, data)

    def test_frames_that_are_ignored(self) -> None:
        self.assertEqual(read("!q\x00any"), [{"kind": "ignored", "code": "!q"}])
