"""Constraints of a slot as one predicate over its values (spec 1.5)."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from .decimals import decimal_units
from .formats import has_format
from .iregexp import IRegexp
from .json_text import canonical_json, value_depth
from .slots import Rule
from .strings import utf8_size


def _bound(value: Any, type_: dict[str, Any]) -> Any:
    """A bound as a value of the type: 64-bit types and decimals have theirs as text."""
    if not isinstance(value, str):
        return value
    if type_["kind"] == "decimal":
        return decimal_units(value, type_["scale"])
    return int(value)


def _plain(item: Any, type_: dict[str, Any]) -> Any:
    """What tells one scalar from another in JSON."""
    if isinstance(item, float) and math.isnan(item):
        return "NaN"
    if isinstance(item, str) and type_["kind"] == "uuid":
        return item.lower()
    return bytes(item) if isinstance(item, (bytearray, memoryview)) else item


def _unique(type_: dict[str, Any]) -> Rule:
    item_type = type_["item"]["type"]
    return lambda value: len({_plain(item, item_type) for item in value}) == len(value)


def _rule(name: str, bound: Any, type_: dict[str, Any]) -> Rule | None:
    """The predicate of one keyword; None when the type itself judges it."""
    kind = type_["kind"]
    if name in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"):
        limit = _bound(bound, type_)
        compare: dict[str, Callable[[Any], bool]] = {
            "minimum": lambda value: value >= limit,
            "maximum": lambda value: value <= limit,
            "exclusiveMinimum": lambda value: value > limit,
            "exclusiveMaximum": lambda value: value < limit,
        }
        return compare[name]
    if name == "multipleOf":
        return lambda value: value % bound == 0
    if name in ("minLength", "minItems", "minProperties"):
        return lambda value: len(value) >= bound
    if name in ("maxLength", "maxItems", "maxProperties"):
        return lambda value: len(value) <= bound
    if name == "pattern":
        return IRegexp(bound).matches
    if name == "format":
        return lambda value: has_format(bound, value)
    if name == "uniqueItems":
        return _unique(type_) if bound else None
    if name == "maxBytes" and kind == "json":
        return lambda value: utf8_size(canonical_json(value)) <= bound
    if name == "maxDepth" and kind == "json":
        return lambda value: value_depth(value) <= bound
    raise ValueError(f"the constraint {name} is not known")


def rule_of(constraints: dict[str, Any], type_: dict[str, Any]) -> Rule | None:
    """All constraints of a slot; None when it has none."""
    if type_["kind"] == "json":
        return None
    found = [_rule(name, bound, type_) for name, bound in constraints.items()]
    rules = [rule for rule in found if rule is not None]
    if not rules:
        return None
    return lambda value: all(rule(value) for rule in rules)
