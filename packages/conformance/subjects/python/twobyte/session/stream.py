"""One call, subscription or event inside of a session (spec chapter 9)."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ..codec.strings import utf8_size
from ..frames.frame_types import Cursor, Metadata, Payload
from .call_error import CallError
from .protocol import Method


@dataclass
class Message:
    """A message of the peer's half; size is that of its payload.

    behind is the offset behind it, where the half is a log; stream is where it came.
    """

    name: str
    value: Any
    size: int
    behind: int | None = None
    stream: Stream | None = None


@dataclass
class Skipped:
    count: int
    reason: str
    behind: int | None = None


@dataclass
class Gap:
    """What goes on does not begin where this side was; count is of what is missing, if known."""

    reason: str
    count: int | None = None


@dataclass
class Ended:
    metadata: Metadata | None


@dataclass
class Failed:
    """whole: the stream is over; else one message was refused."""

    error: CallError
    whole: bool


@dataclass
class Started:
    """opened arrived: the place in the log of what comes first."""

    cursor: Cursor


Item = Message | Skipped | Gap | Ended | Failed | Started


def payload_size(payload: Payload) -> int:
    return utf8_size(payload) if isinstance(payload, str) else len(payload)


@dataclass
class Pieces:
    """Parts that wait for the last frame of their message."""

    code: str
    rest: int
    payloads: list[Payload] = field(default_factory=list)
    size: int = 0


@dataclass
class Stream:
    """limits are of payload bytes from the stream's beginning; *_over: a half has ended."""

    id: int
    method: Method
    mine: bool
    revision: int
    out_over: bool
    in_over: bool
    out_limit: int
    in_limit: int
    window: int
    out_sent: int = 0
    in_received: int = 0
    in_taken: int = 0
    first_in_limit: int = 0
    last_out: int | None = None
    last_in: int = 0
    data_id: int | None = None
    entered: bool = False
    answered: bool = False
    published: bool = False
    offset: int | None = None
    deadline: float | None = None
    inbox: deque[Item] = field(default_factory=deque)
    changed: Callable[[], None] = lambda: None
    stopped: Callable[[CallError], None] = lambda error: None
    repeat: Callable[[bool], bool] | None = None

    @property
    def over(self) -> bool:
        return self.out_over and self.in_over

    @property
    def sends(self) -> str:
        """The role of the messages that this side sends."""
        return "input" if self.mine else "output"

    @property
    def receives(self) -> str:
        return "output" if self.mine else "input"

    def advance(self, count: int) -> int | None:
        """The offset behind so many items more, where the half is a log."""
        if self.offset is not None:
            self.offset += count
        return self.offset

    def put(self, item: Item) -> None:
        self.inbox.append(item)
        self.changed()
