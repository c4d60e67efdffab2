"""The formats of strings, from spec/formats.json (spec 1.7)."""

from __future__ import annotations

import functools
import json
import os
from pathlib import Path
from typing import Any

from .iregexp import IRegexp


def formats_file() -> Path:
    """spec/formats.json of the repository that this file is in, or TWOBYTE_FORMATS."""
    told = os.environ.get("TWOBYTE_FORMATS")
    if told:
        return Path(told)
    for folder in Path(__file__).resolve().parents:
        found = folder / "spec" / "formats.json"
        if found.is_file():
            return found
    raise FileNotFoundError("spec/formats.json is not above this file; set TWOBYTE_FORMATS")


@functools.cache
def _formats() -> dict[str, Any]:
    return json.loads(formats_file().read_text("utf-8"))


@functools.cache
def _pattern(name: str) -> IRegexp:
    return IRegexp(_formats()[name]["pattern"])


def has_format(name: str, text: str) -> bool:
    longest = _formats()[name].get("maxLength")
    return (longest is None or len(text) <= longest) and _pattern(name).matches(text)
