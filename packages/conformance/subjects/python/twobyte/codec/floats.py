"""Floats of both widths (spec 3.3, 4.2)."""

from __future__ import annotations

import math
import struct
from typing import Any

from .binary_reader import BinaryReader
from .depth import Depth
from .number_text import float_token, has_float_form, to_single
from .text_reader import TextReader
from .type_base import Type, wrong

_NAN = {"<f": bytes.fromhex("0000c07f"), "<d": bytes.fromhex("000000000000f87f")}
_SPECIAL = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}


class FloatType(Type):
    """f32 or f64; special: NaN and the infinities are values too."""

    def __init__(self, width: str, special: bool) -> None:
        self.single = width == "f32"
        self.form = "<f" if self.single else "<d"
        self.least = 4 if self.single else 8
        self.special = special

    def check(self, value: Any, depth: Depth) -> None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise wrong()
        try:
            number = float(value)
        except OverflowError:
            raise wrong() from None
        if not math.isfinite(number):
            if not self.special:
                raise wrong()
        elif self.single and to_single(number) != number:
            raise wrong()

    def write(self, value: Any, out: bytearray) -> None:
        out += _NAN[self.form] if math.isnan(value) else struct.pack(self.form, value)

    def read(self, bits: int, reader: BinaryReader) -> float:
        at = reader.pos
        data = reader.take(self.least)
        value = struct.unpack(self.form, data)[0]
        if not math.isfinite(value):
            if not self.special:
                raise reader.fail("out_of_range", at)
            if math.isnan(value) and data != _NAN[self.form]:
                raise reader.fail("not_canonical", at)
        return value

    def print(self, value: Any, out: list[str]) -> None:
        out.append(float_token(float(value)))

    def parse(self, token: str, reader: TextReader) -> float:
        if self.special and token in _SPECIAL:
            return _SPECIAL[token]
        if not has_float_form(token):
            raise reader.fail("invalid_token")
        value = float(token)
        if math.isinf(value):
            raise reader.fail("out_of_range")
        if float_token(value) != token:
            raise reader.fail("not_canonical")
        if self.single and to_single(value) != value:
            raise reader.fail("out_of_range")
        return value
