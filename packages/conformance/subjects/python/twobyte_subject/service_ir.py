"""The IR of the protocol that servers and clients speak while they are tested."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

PLACES = (
    Path("packages/conformance-data/service/ir.json"),
    Path("node_modules/@twobyte/conformance-data/service/ir.json"),
)


def service_ir() -> dict[str, Any]:
    """From TWOBYTE_SERVICE_IR, or from the suite's data in a folder around this file."""
    named = os.environ.get("TWOBYTE_SERVICE_IR")
    around = [folder / place for folder in Path(__file__).resolve().parents for place in PLACES]
    for path in [Path(named)] if named else around:
        if path.is_file():
            return json.loads(path.read_text("utf-8"))
    raise FileNotFoundError("TWOBYTE_SERVICE_IR has to name service/ir.json of the suite's data")
