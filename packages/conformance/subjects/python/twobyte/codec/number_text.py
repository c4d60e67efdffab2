"""ECMA-262 Number::toString, and the form of a float in text (spec 4.2)."""

from __future__ import annotations

import math
import re
import struct

_FORM = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:e[+-][0-9]+)?")


def number_to_string(value: float) -> str:
    """The shortest digits that mean the value, as ECMAScript lays them out; -0 is "0"."""
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    if value == 0:
        return "0"
    sign = "-" if value < 0 else ""
    mantissa, _, exponent = repr(abs(value)).partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    leading = len(whole + fraction) - len(digits)
    point = len(whole) - leading + (int(exponent) if exponent else 0)
    digits = digits.rstrip("0")
    size = len(digits)
    if size <= point <= 21:
        return sign + digits + "0" * (point - size)
    if 0 < point <= 21:
        return sign + digits[:point] + "." + digits[point:]
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + digits
    power = point - 1
    scientific = digits[0] + ("." + digits[1:] if size > 1 else "")
    return f"{sign}{scientific}e{'+' if power > 0 else '-'}{abs(power)}"


def float_token(value: float) -> str:
    """The token of a float, in which -0 is kept."""
    if value == 0 and math.copysign(1, value) < 0:
        return "-0"
    return number_to_string(value)


def has_float_form(token: str) -> bool:
    return _FORM.fullmatch(token) is not None


def to_single(value: float) -> float | None:
    """The value in single precision, or None when that is beyond it."""
    try:
        return struct.unpack("<f", struct.pack("<f", value))[0]
    except OverflowError:
        return None
