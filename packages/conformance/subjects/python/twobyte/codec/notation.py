"""The notation of values in vector files (spec/schemas/vectors.schema.json)."""

from __future__ import annotations

import math
import struct
from typing import Any

from .decimals import decimal_text, decimal_units
from .json_text import NotJson, canonical_json, parse_json
from .maps import entries_of

_NUMBERS = ("u8", "u16", "i8", "i16", "i32")
_FLOATS = {"f32": ">f", "f64": ">d"}


class Malformed:
    """A notation that no value of the type has; an encoder refuses it."""


MALFORMED = Malformed()


def text_from(notation: Any) -> Any:
    """A string, or its UTF-16 units in hex when a surrogate is unpaired."""
    if isinstance(notation, dict) and set(notation) == {"utf16"}:
        return bytes.fromhex(notation["utf16"]).decode("utf-16-be", "surrogatepass")
    return notation


def text_to(text: str) -> Any:
    if any("\ud800" <= character <= "\udfff" for character in text):
        return {"utf16": text.encode("utf-16-be", "surrogatepass").hex()}
    return text


def _integer(notation: Any) -> Any:
    try:
        return int(notation) if isinstance(notation, str) else notation
    except ValueError:
        return MALFORMED


class Notation:
    """Reads and writes values of the types of an IR, or of a vector file."""

    def __init__(self, types: dict[str, Any]) -> None:
        self._structs = {s["name"]: s for s in types["structs"]}
        self._unions = {union["name"]: union for union in types["unions"]}
        self._enums = {enum["name"]: enum for enum in types["enums"]}

    def struct_from(self, name: str, notation: Any) -> Any:
        if not isinstance(notation, dict):
            return MALFORMED
        types = {field["name"]: field["slot"]["type"] for field in self._structs[name]["fields"]}
        return {
            key: self._from(types[key], item) if key in types else MALFORMED
            for key, item in notation.items()
            if item != {"$absent": True}
        }

    def _from(self, type_: dict[str, Any], notation: Any) -> Any:
        kind = type_["kind"]
        if notation is None:
            return None
        try:
            return self._from_some(kind, type_, notation)
        except (ValueError, TypeError, KeyError, AttributeError, NotJson):
            return MALFORMED

    def _from_some(self, kind: str, type_: dict[str, Any], notation: Any) -> Any:
        if kind in ("int", "timestamp", "duration"):
            return _integer(notation)
        if kind == "decimal":
            units = decimal_units(notation, type_["scale"])
            return MALFORMED if units is None else units
        if kind == "float":
            width, _, bits = notation.partition(":")
            return struct.unpack(_FLOATS[width], bytes.fromhex(bits))[0]
        if kind == "bytes":
            return bytes.fromhex(notation)
        if kind == "string":
            return text_from(notation)
        if kind == "json":
            return parse_json(notation, 900)
        if kind == "list":
            return [self._from(type_["item"]["type"], item) for item in notation]
        if kind == "map":
            key, value = type_["key"]["type"], type_["value"]["type"]
            return [(self._from(key, k), self._from(value, v)) for k, v in notation]
        if kind == "struct":
            return self.struct_from(type_["name"], notation)
        if kind == "union":
            union = self._unions[type_["name"]]
            members = {m["value"]: m["struct"] for m in union["members"]}
            return self.struct_from(members[notation[union["tag"]]], notation)
        return notation

    def struct_to(self, name: str, value: dict[str, Any], newest: int) -> dict[str, Any]:
        """absent fields of the newest revision are written as such."""
        found: dict[str, Any] = {}
        for field in self._structs[name]["fields"]:
            if not field["since"] <= newest < field.get("removed", newest + 1):
                continue
            found[field["name"]] = (
                self._to(field["slot"], value[field["name"]], newest)
                if field["name"] in value
                else {"$absent": True}
            )
        return found

    def _to(self, slot: dict[str, Any], value: Any, newest: int) -> Any:
        type_ = slot["type"]
        kind = type_["kind"]
        if value is None and slot["nullable"]:
            return None
        if kind == "json":
            return canonical_json(value)
        if kind in ("timestamp", "duration"):
            return str(value)
        if kind == "int":
            return value if type_["width"] in _NUMBERS else str(value)
        if kind == "decimal":
            return decimal_text(value, type_["scale"])
        if kind == "float":
            return _float_bits(type_["width"], value)
        if kind == "bytes":
            return value.hex()
        if kind == "string":
            return text_to(value)
        if kind == "list":
            return [self._to(type_["item"], item, newest) for item in value]
        if kind == "map":
            key, item = type_["key"], type_["value"]
            return [
                [self._to(key, k, newest), self._to(item, v, newest)] for k, v in entries_of(value)
            ]
        if kind == "struct":
            return self.struct_to(type_["name"], value, newest)
        if kind == "union":
            union = self._unions[type_["name"]]
            member = next(m for m in union["members"] if m["value"] == value[union["tag"]])
            return self.struct_to(member["struct"], value, newest)
        return value


def _float_bits(width: str, value: float) -> str:
    if math.isnan(value):
        return f"{width}:{'7fc00000' if width == 'f32' else '7ff8000000000000'}"
    return f"{width}:{struct.pack(_FLOATS[width], value).hex()}"
