"""Values from their JSON form and back (spec 1.3)."""

from __future__ import annotations

import base64
import binascii
import math
import re
from typing import Any

from .decimals import decimal_text, decimal_units
from .errors import CodecError
from .maps import entries_of
from .number_text import number_to_string

_SPECIAL = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}
_DIGITS = re.compile(r"0|-?[1-9][0-9]*")
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


class NoForm(Exception):
    """What is not the JSON form of its type."""


def is_wide(type_: dict[str, Any]) -> bool:
    """Whether the JSON form of an integer or a time is a string of digits."""
    return type_.get("width") in ("u64", "i64") or type_.get("unit") in ("us", "ns")


class JsonMapping:
    """Reads and writes JSON forms with the types of an IR, at its newest revision.

    Forms, ranges of numbers and names of fields are for the codec to check, which read
    values come to.
    """

    def __init__(self, ir: dict[str, Any]) -> None:
        newest = max(revision["number"] for revision in ir["revisions"])
        self._structs = {
            struct["name"]: {
                field["name"]: field["slot"]
                for field in struct["fields"]
                if field.get("removed", newest + 1) > newest
            }
            for struct in ir["structs"]
        }
        self._unions = {union["name"]: union for union in ir["unions"]}

    def struct(self, name: str, form: Any) -> dict[str, Any]:
        """The value that a form stands for; raises CodecError for what is no such form."""
        try:
            return self._struct(name, form)
        except NoForm:
            raise CodecError("invalid_value") from None

    def value(self, type_: dict[str, Any], form: Any) -> Any:
        """What a form in the IR stands for: a default, or the stand-in of a removed field."""
        return None if form is None and type_["kind"] != "json" else self._value(type_, form)

    def _struct(self, name: str, form: Any) -> dict[str, Any]:
        slots = self._structs[name]
        if not isinstance(form, dict) or not slots.keys() >= form.keys():
            raise NoForm
        return {key: self._slot(slots[key], item) for key, item in form.items()}

    def _slot(self, slot: dict[str, Any], form: Any) -> Any:
        if form is None and slot["nullable"]:
            return None
        return self._value(slot["type"], form)

    def _value(self, type_: dict[str, Any], form: Any) -> Any:
        kind = type_["kind"]
        if kind in ("int", "timestamp", "duration"):
            return _integer(form, is_wide(type_))
        if kind in _FROM:
            return _FROM[kind](type_, form)
        if kind == "list":
            if not isinstance(form, list):
                raise NoForm
            return [self._slot(type_["item"], item) for item in form]
        if kind == "map":
            return self._map(type_, form)
        if kind == "struct":
            return self._struct(type_["name"], form)
        if kind == "union":
            return self._struct(self._member(type_, form), form)
        return form

    def _map(self, type_: dict[str, Any], form: Any) -> list[tuple[Any, Any]]:
        if not isinstance(form, dict):
            raise NoForm
        key, value = type_["key"]["type"], type_["value"]
        found = {self._key(key, text): self._slot(value, item) for text, item in form.items()}
        if len(found) < len(form):
            raise NoForm
        return list(found.items())

    def _key(self, type_: dict[str, Any], text: str) -> Any:
        kind = type_["kind"]
        if kind == "bool":
            if text not in ("true", "false"):
                raise NoForm
            return text == "true"
        if kind == "int":
            return _integer(text, wide=True)
        return self._value(type_, text)

    def _member(self, type_: dict[str, Any], form: Any) -> str:
        union = self._unions[type_["name"]]
        tag = form.get(union["tag"]) if isinstance(form, dict) else None
        for member in union["members"]:
            if member["value"] == tag:
                return member["struct"]
        raise NoForm

    def struct_form(self, name: str, value: dict[str, Any]) -> dict[str, Any]:
        """The JSON form of a value, which the codec has checked."""
        slots = self._structs[name]
        return {key: self._form(slots[key]["type"], item) for key, item in value.items()}

    def _form(self, type_: dict[str, Any], value: Any) -> Any:
        kind = type_["kind"]
        if value is None or kind == "json":
            return value
        if kind in ("int", "timestamp", "duration"):
            return str(int(value)) if is_wide(type_) else int(value)
        if kind in _TO:
            return _TO[kind](type_, value)
        if kind == "list":
            return [self._form(type_["item"]["type"], item) for item in value]
        if kind == "map":
            item_type = type_["value"]["type"]
            return {
                _key_form(type_["key"]["type"], key): self._form(item_type, item)
                for key, item in entries_of(value)
            }
        if kind == "struct":
            return self.struct_form(type_["name"], value)
        if kind == "union":
            return self.struct_form(self._member(type_, value), value)
        return value


def _integer(form: Any, wide: bool) -> int:
    if wide:
        if not isinstance(form, str) or _DIGITS.fullmatch(form) is None or len(form) > 24:
            raise NoForm
        return int(form)
    if isinstance(form, bool) or not isinstance(form, (int, float)) or form != form // 1:
        raise NoForm
    return int(form)


def _decimal(type_: dict[str, Any], form: Any) -> int:
    units = decimal_units(form, type_["scale"]) if isinstance(form, str) else None
    if units is None:
        raise NoForm
    return units


def _float(type_: dict[str, Any], form: Any) -> float:
    if isinstance(form, str):
        if form not in _SPECIAL:
            raise NoForm
        return _SPECIAL[form]
    if isinstance(form, bool) or not isinstance(form, (int, float)) or not math.isfinite(form):
        raise NoForm
    return float(form)


def _bytes(type_: dict[str, Any], form: Any) -> bytes:
    try:
        data = base64.b64decode(form, validate=True) if isinstance(form, str) else None
    except (binascii.Error, ValueError):
        data = None
    if data is None or base64.b64encode(data).decode("ascii") != form:
        raise NoForm
    return data


def _uuid(type_: dict[str, Any], form: Any) -> str:
    if not isinstance(form, str) or _UUID.fullmatch(form) is None:
        raise NoForm
    return form.lower()


def _key_form(type_: dict[str, Any], key: Any) -> str:
    if isinstance(key, bool):
        return "true" if key else "false"
    return key.lower() if type_["kind"] == "uuid" else str(key)


_FROM = {"decimal": _decimal, "float": _float, "bytes": _bytes, "uuid": _uuid}
_TO = {
    "decimal": lambda type_, value: decimal_text(int(value), type_["scale"]),
    "float": lambda type_, value: value if math.isfinite(value) else number_to_string(value),
    "bytes": lambda type_, value: base64.b64encode(value).decode("ascii"),
    "uuid": lambda type_, value: value.lower(),
}
