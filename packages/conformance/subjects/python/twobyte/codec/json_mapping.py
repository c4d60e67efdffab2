"""Values from their JSON form, for defaults and constants of an IR (spec 1.3)."""

from __future__ import annotations

import base64
import math
from typing import Any

from .decimals import decimal_units

_SPECIAL = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}


class JsonMapping:
    """Reads JSON forms with the types of an IR; the compiler has judged them."""

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
            return self._struct(type_["name"], form)
        if kind == "union":
            union = self._unions[type_["name"]]
            tag = form[union["tag"]]
            member = next(m for m in union["members"] if m["value"] == tag)
            return self._struct(member["struct"], form)
        return form

    def _key(self, type_: dict[str, Any], text: str) -> Any:
        if type_["kind"] == "bool":
            return text == "true"
        return int(text) if type_["kind"] == "int" else text

    def _struct(self, name: str, form: dict[str, Any]) -> dict[str, Any]:
        types = {field["name"]: field["slot"]["type"] for field in self._structs[name]["fields"]}
        return {key: self.value(types[key], item) for key, item in form.items()}
