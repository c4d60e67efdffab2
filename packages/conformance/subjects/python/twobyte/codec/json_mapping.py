"""Values from their JSON form and back (spec 1.3)."""

from __future__ import annotations

import base64
import math
from typing import Any

from .decimals import decimal_text, decimal_units
from .number_text import number_to_string

_SPECIAL = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}


class JsonMapping:
    """Reads and writes JSON forms with the types of an IR; what is read was judged before."""

    def __init__(self, ir: dict[str, Any]) -> None:
        self._structs = {struct["name"]: struct for struct in ir["structs"]}
        self._unions = {union["name"]: union for union in ir["unions"]}

    def value(self, type_: dict[str, Any], form: Any) -> Any:
        if form is None and type_["kind"] != "json":
            return None
        kind = type_["kind"]
        if kind == "decimal":
            return decimal_units(form, type_["scale"])
        if kind in ("int", "timestamp", "duration"):
            return int(form)
        if kind == "float":
            return _SPECIAL[form] if isinstance(form, str) else float(form)
        if kind == "bytes":
            return base64.b64decode(form)
        if kind == "uuid":
            return form.lower()
        if kind == "list":
            return [self.value(type_["item"]["type"], item) for item in form]
        if kind == "map":
            return {
                self._key(type_["key"]["type"], key): self.value(type_["value"]["type"], item)
                for key, item in form.items()
            }
        if kind == "struct":
            return self.struct(type_["name"], form)
        if kind == "union":
            union = self._unions[type_["name"]]
            tag = form[union["tag"]]
            member = next(m for m in union["members"] if m["value"] == tag)
            return self.struct(member["struct"], form)
        return form

    def _key(self, type_: dict[str, Any], text: str) -> Any:
        if type_["kind"] == "bool":
            return text == "true"
        return int(text) if type_["kind"] == "int" else text

    def struct(self, name: str, form: dict[str, Any]) -> dict[str, Any]:
        types = {field["name"]: field["slot"]["type"] for field in self._structs[name]["fields"]}
        return {key: self.value(types[key], item) for key, item in form.items()}

    def form(self, type_: dict[str, Any], value: Any) -> Any:
        """The JSON form of a value."""
        kind = type_["kind"]
        if value is None or kind == "json":
            return value
        if kind == "decimal":
            return decimal_text(value, type_["scale"])
        if kind in ("int", "timestamp", "duration"):
            wide = type_.get("width") in ("u64", "i64") or type_.get("unit") in ("us", "ns")
            return str(value) if wide else value
        if kind == "float":
            return value if math.isfinite(value) else number_to_string(value)
        if kind == "bytes":
            return base64.b64encode(value).decode("ascii")
        if kind == "list":
            return [self.form(type_["item"]["type"], item) for item in value]
        if kind == "map":
            return {
                _key_form(key): self.form(type_["value"]["type"], item)
                for key, item in value.items()
            }
        if kind == "struct":
            return self.struct_form(type_["name"], value)
        if kind == "union":
            union = self._unions[type_["name"]]
            member = next(m for m in union["members"] if m["value"] == value[union["tag"]])
            return self.struct_form(member["struct"], value)
        return value

    def struct_form(self, name: str, value: dict[str, Any]) -> dict[str, Any]:
        types = {field["name"]: field["slot"]["type"] for field in self._structs[name]["fields"]}
        return {key: self.form(types[key], item) for key, item in value.items()}


def _key_form(key: Any) -> str:
    if isinstance(key, bool):
        return "true" if key else "false"
    return str(key)
