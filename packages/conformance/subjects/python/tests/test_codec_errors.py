"""What no vector file has: hostile sizes, and errors of an encoder."""

from __future__ import annotations

import tracemalloc
import unittest
from typing import Any

from twobyte.codec.codec import Codec
from twobyte.codec.errors import CodecError


def slot(kind: dict[str, Any], bits: int = 0, **rest: Any) -> dict[str, Any]:
    return {"type": kind, "nullable": False, "bits": bits, **rest}


def codec_of(**slots: dict[str, Any]) -> Codec:
    """A codec of one struct M with these fields."""
    fields, bits = [], 0
    for position, (name, kind) in enumerate(slots.items()):
        fields.append(
            {"name": name, "position": position, "since": 1, "optional": False, "slot": kind,
             "downlevel": "omit", "bitsAt": bits}
        )
        bits += kind["bits"]
    struct = {"name": "M", "since": 1, "recursive": False, "versioned": False,
              "groups": [{"since": 1, "bits": bits}], "fields": fields}
    return Codec({"revisions": [{"number": 1}], "structs": [struct], "enums": [], "unions": []})


BOOLEANS = {"kind": "list", "item": slot({"kind": "bool"}, 1)}


class Errors(unittest.TestCase):
    def refused(self, code: str, call: Any, *arguments: Any) -> None:
        with self.assertRaises(CodecError) as caught:
            call(*arguments)
        self.assertEqual(caught.exception.code, code)

    def test_a_count_allocates_nothing_before_it_was_judged(self) -> None:
        codec = codec_of(a=slot(BOOLEANS))
        codec.layout(1).struct("M")
        tracemalloc.start()
        self.refused("truncated", codec.decode_binary, "M", 1, bytes.fromhex("808040"))
        self.refused("limit_exceeded", codec.decode_binary, "M", 1, bytes.fromhex("ffffffff0f"))
        self.refused("out_of_range", codec.decode_binary, "M", 1, bytes.fromhex("8080808010"))
        self.refused("truncated", codec.decode_text, "M", 1, "1048576")
        self.assertLess(tracemalloc.get_traced_memory()[1], 65536)
        tracemalloc.stop()

    def test_bits_of_many_entries_are_read_in_order(self) -> None:
        codec = codec_of(a=slot(BOOLEANS))
        value = {"a": [index % 3 == 0 for index in range(100_000)]}
        self.assertEqual(codec.decode_binary("M", 1, codec.encode_binary("M", 1, value)), value)

    def test_what_is_not_of_its_type_comes_before_constraints(self) -> None:
        small = slot({"kind": "int", "width": "u8"}, constraints={"maximum": 9})
        codec = codec_of(a=small, b=small)
        self.refused("invalid_value", codec.encode_binary, "M", 1, {"a": 10, "b": "1"})
        self.refused("invalid_value", codec.encode_binary, "M", 1, {"a": 10})
        self.refused("constraint", codec.encode_binary, "M", 1, {"a": 10, "b": 1})
        self.refused("not_expressible", codec.encode_binary, "Other", 1, {})
        self.refused("unknown_code", codec.decode_binary, "Other", 1, b"")
        self.refused("unknown_revision", codec.decode_binary, "M", 2, b"")

    def test_keys_with_one_text(self) -> None:
        codec = codec_of(a=slot({"kind": "map", "key": slot({"kind": "uuid"}), "value": slot(
            {"kind": "bool"}, 1)}))
        key = "AAAAAAAA-0000-0000-0000-000000000000"
        self.refused("duplicate_key", codec.encode_text, "M", 1,
                     {"a": [(key, True), (key.lower(), True)]})

    def test_a_number_of_many_digits(self) -> None:
        codec = codec_of(a=slot({"kind": "int", "width": "u64"}))
        self.refused("out_of_range", codec.decode_text, "M", 1, "9" * 100_000)
        self.refused("invalid_token", codec.decode_text, "M", 1, "\u0661")
