"""Decimals: integers of units, written with a point in text (spec 3.3, 4.2)."""

from __future__ import annotations

import re
from typing import Any

from .integers import IntegerType
from .text_reader import TextReader

_FORMS: dict[int, re.Pattern[str]] = {}


def decimal_text(units: int, scale: int) -> str:
    """The text of so many units: exactly scale digits behind the point."""
    digits = str(abs(units)).rjust(scale + 1, "0")
    sign = "-" if units < 0 else ""
    return sign + (f"{digits[:-scale]}.{digits[-scale:]}" if scale else digits)


def decimal_units(text: str, scale: int) -> int | None:
    """The units that a text stands for, or None when it is not of the form."""
    form = _FORMS.get(scale)
    if form is None:
        fraction = rf"\.[0-9]{{{scale}}}" if scale else ""
        form = _FORMS[scale] = re.compile(rf"-?(?:0|[1-9][0-9]*){fraction}")
    if form.fullmatch(text) is None:
        return None
    digits = text.replace(".", "")
    if len(digits) > 45:
        return 10**44 if digits[0] != "-" else -(10**44)
    units = int(digits)
    return None if units == 0 and digits[0] == "-" else units


class DecimalType(IntegerType):
    """Values are integers of units."""

    def __init__(self, scale: int, big: bool) -> None:
        low, high = (-(2**63), 2**63 - 1) if big else (-(10**15) + 1, 10**15 - 1)
        super().__init__(low, high, "zigzag", 64 if big else 54)
        self.scale = scale

    def print(self, value: Any, out: list[str]) -> None:
        out.append(decimal_text(int(value), self.scale))

    def _units(self, token: str, reader: TextReader) -> int:
        units = decimal_units(token, self.scale)
        if units is None:
            raise reader.fail("invalid_token")
        return units

    def parse(self, token: str, reader: TextReader) -> int:
        units = self._units(token, reader)
        if not self.low <= units <= self.high:
            raise reader.fail("out_of_range")
        return units

    def key_text(self, value: Any) -> str:
        return decimal_text(int(value), self.scale)

    def difference_token(self, difference: int) -> str:
        return decimal_text(difference, self.scale)

    def difference_of(self, token: str, reader: TextReader) -> int:
        return self._units(token, reader)
