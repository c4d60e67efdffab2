"""The least that values can take in any revision, for checks of counts (spec 3.5)."""

from __future__ import annotations

import math
from collections.abc import Set
from typing import Any

_FIXED = {"f32": 4, "f64": 8}


class LeastSizes:
    """Bytes beside the bits of the slot itself, of the types of an IR."""

    def __init__(self, ir: dict[str, Any]) -> None:
        self._structs = {struct["name"]: struct for struct in ir["structs"]}
        self._unions = {union["name"]: union for union in ir["unions"]}
        self._revisions = sorted({g["since"] for s in ir["structs"] for g in s["groups"]} | {
            f["removed"] for s in ir["structs"] for f in s["fields"] if "removed" in f
        })
        self._sizes: dict[str, float] = {name: math.inf for name in self._structs}
        changed = True
        while changed:
            changed = False
            for name, struct in self._structs.items():
                size = self._struct(struct)
                changed = changed or size < self._sizes[name]
                self._sizes[name] = size

    def slot(self, slot: dict[str, Any], delta: bool = False) -> int:
        return int(min(self._slot(slot, delta), 2**20))

    def struct_with_deltas(self, name: str, delta: set[str]) -> int:
        """As an item of a list in which the named fields are differences."""
        return int(min(self._struct(self._structs[name], delta), 2**20))

    def _slot(self, slot: dict[str, Any], delta: bool) -> float:
        if slot["nullable"]:
            return 0
        if delta:
            return 1
        kind = slot["type"]["kind"]
        if kind in ("bool", "const", "enum"):
            return 0
        if kind == "struct":
            return self._sizes[slot["type"]["name"]]
        if kind == "union":
            members = self._unions[slot["type"]["name"]]["members"]
            return min(self._sizes[member["struct"]] for member in members)
        if kind == "float":
            return _FIXED[slot["type"]["width"]]
        if kind == "timestamp":
            return 6 if slot["type"]["unit"] in ("s", "ms") else 1
        return 16 if kind == "uuid" else 1

    def _struct(self, struct: dict[str, Any], delta: Set[str] = frozenset()) -> float:
        first = struct["since"]
        at = [r for r in self._revisions if r >= first] or [first]
        return min(self._struct_at(struct, revision, delta) for revision in at)

    def _struct_at(self, struct: dict[str, Any], revision: int, delta: Set[str]) -> float:
        size: float = sum((g["bits"] + 7) // 8 for g in struct["groups"] if g["since"] <= revision)
        for field in struct["fields"]:
            there = field["since"] <= revision < field.get("removed", revision + 1)
            if there and not field["optional"]:
                size += self._slot(field["slot"], field["name"] in delta)
        return size
