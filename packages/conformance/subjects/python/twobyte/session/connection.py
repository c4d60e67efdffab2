"""One transport that carries a session for a while, as the engine sees it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..frames.batches import gather
from ..frames.frame_types import Frame
from ..frames.frame_writer import write_frame


class Connection:
    """What is put here leaves at the end of the turn; wake() tells the transport so."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self.wake = wake
        self.text: bool | None = None
        self.next_in = 1
        self.secret: bytes | None = None
        self.generation = 0
        self.answered = False
        self.awaits_live = False
        self.close_code: int | None = None
        self.last_seen = 0.0
        self.pings = 0
        self.pong_seen = 0
        self.last_pong = 0
        self.unseen_pongs = 0
        self.next_ping: float | None = None
        self._outgoing: list[Any] = []

    @property
    def closed(self) -> bool:
        return self.close_code is not None

    def put(self, frame: Frame) -> None:
        self.put_raw(write_frame(frame, bool(self.text)))

    def put_raw(self, raw: bytes | str) -> None:
        if self.close_code is None:
            self._outgoing.append(raw)
            self.wake()

    def close(self, code: int) -> None:
        """Closes behind what was put."""
        if self.close_code is None:
            self.close_code = code
            self.wake()

    def take(self) -> list[bytes | str]:
        """The transport messages to send now."""
        outgoing, self._outgoing = self._outgoing, []
        return gather(outgoing)
