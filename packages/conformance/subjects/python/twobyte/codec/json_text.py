"""Values of the type json, and their canonical text (RFC 8785; spec 3.4)."""

from __future__ import annotations

import json
import math
from typing import Any

from .number_text import number_to_string

_ESCAPES = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
_ESCAPES |= {'"': '\\"', "\\": "\\\\"}
_ESCAPES |= {chr(code): f"\\u{code:04x}" for code in range(32) if chr(code) not in _ESCAPES}
_TABLE = str.maketrans(_ESCAPES)


class NotJson(Exception):
    """A text that is no JSON, or nested deeper than its bound."""


class NotCanonical(Exception):
    """JSON that RFC 8785 cannot write."""


def json_depth(text: str) -> int:
    """How deep arrays and objects are nested in a text, whether or not it is JSON."""
    depth = deepest = 0
    inside = escaped = False
    for character in text:
        if inside:
            if escaped:
                escaped = False
            elif character == "\\":
                escaped = True
            elif character == '"':
                inside = False
        elif character == '"':
            inside = True
        elif character in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif character in "]}":
            depth -= 1
    return deepest


def _refuse(_: str) -> float:
    raise NotJson


def parse_json(text: str, max_depth: int) -> Any:
    """The value of a JSON text; all its numbers are doubles."""
    if json_depth(text) > max_depth:
        raise NotJson
    try:
        return json.loads(text, parse_int=float, parse_float=float, parse_constant=_refuse)
    except ValueError:
        raise NotJson from None


def _string(value: str) -> str:
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise NotCanonical
    return f'"{value.translate(_TABLE)}"'


def canonical_json(value: Any) -> str:
    """The text of RFC 8785; raises NotCanonical for what it cannot write."""
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, (int, float)):
        number = float(value)
        if not math.isfinite(number):
            raise NotCanonical
        return number_to_string(number)
    if isinstance(value, list):
        return f"[{','.join(canonical_json(item) for item in value)}]"
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
        return f"{{{','.join(f'{_string(key)}:{canonical_json(value[key])}' for key in keys)}}}"
    raise NotJson


def value_depth(value: Any) -> int:
    """How deep arrays and objects are nested in a value."""
    deepest, level = 0, [value]
    while True:
        inner = [item for outer in level for item in _inside(outer)]
        if not any(isinstance(item, (list, dict)) for item in level):
            return deepest
        deepest, level = deepest + 1, inner


def _inside(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
