"""How events are told to the suite."""

from __future__ import annotations

from typing import Any, Protocol


class Tell(Protocol):
    def __call__(self, name: str, /, **members: Any) -> None: ...
