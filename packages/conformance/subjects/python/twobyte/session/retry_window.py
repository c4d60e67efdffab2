"""When a client comes back after a loss that nobody announced (spec 12.2)."""

from __future__ import annotations

from collections.abc import Callable

from .parameters import Parameters


class RetryWindow:
    """Windows in which the next attempts lie. Times are in ms; `draw` gives 0 to below 1."""

    def __init__(self, parameters: Parameters, draw: Callable[[], float]) -> None:
        self._parameters = parameters
        self._draw = draw
        self._window = parameters.retry_window
        self._lost_at: float | None = None

    def failed(self, now: float, attached_for: float) -> float:
        """A connection was lost, or an attempt failed: how long to wait."""
        first = self._parameters.retry_window
        if attached_for >= self._parameters.stable_after:
            self._window = first
            self._lost_at = None
        if self._lost_at is None:
            self._lost_at = now
        away = max(first, now - self._lost_at)
        delay = self._draw() * min(self._window, away)
        self._window = min(self._window * 2, self._parameters.retry_cap)
        return delay
