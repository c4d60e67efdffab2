"""Numbers of counted frames, what is kept of them, and when to acknowledge (spec 8.1, 8.2)."""

from __future__ import annotations

from collections import deque

from .call_error import ProtocolError
from .parameters import Parameters
from .stream import Stream, payload_size

Raw = bytes | str


class Counting:
    """Both directions of one session."""

    def __init__(self, parameters: Parameters) -> None:
        self._parameters = parameters
        self.sent = 0
        self.received = 0
        self.told = 0
        self.acknowledged = 0
        self.kept: deque[tuple[int, Raw]] = deque()
        self.kept_bytes = 0
        self.waiting: deque[tuple[Raw, Stream | None]] = deque()
        self.waiting_bytes = 0
        self.ack_due: float | None = None
        self._unacked_bytes = 0

    @property
    def held_bytes(self) -> int:
        """Of what is kept, and of what waits for a connection."""
        return self.kept_bytes + self.waiting_bytes

    def wait(self, raw: Raw, stream: Stream | None) -> None:
        self.waiting.append((raw, stream))
        self.waiting_bytes += payload_size(raw)
        if self.held_bytes >= self._parameters.session_bytes:
            raise ProtocolError("resource_exhausted", "too much waits for the peer", "now")

    def hand_over(self) -> Raw:
        """Numbers the next frame that waits, and keeps it."""
        raw, stream = self.waiting.popleft()
        size = payload_size(raw)
        self.waiting_bytes -= size
        self.sent += 1
        self.kept.append((self.sent, raw))
        self.kept_bytes += size
        if stream is not None:
            stream.last_out = self.sent
        return raw

    def acknowledge(self, received: int) -> None:
        """The peer has all frames up to this number."""
        if received > self.sent:
            raise ProtocolError("data_loss", f"{received} received of {self.sent} sent", "now")
        self.acknowledged = max(self.acknowledged, received)
        while self.kept and self.kept[0][0] <= received:
            self.kept_bytes -= payload_size(self.kept.popleft()[1])

    def resume_from(self, received: int) -> None:
        """What attaches a connection says what the peer has."""
        if received < self.sent - len(self.kept):
            raise ProtocolError("data_loss", f"frames behind {received} are not kept", "now")
        self.acknowledge(received)

    def count(self, number: int, size: int, now: float) -> bool:
        """Whether a counted frame is new; a number above the next ends the session."""
        if number <= self.received:
            return False
        if number > self.received + 1:
            raise ProtocolError("data_loss", f"frame {number} behind {self.received}", "now")
        self.received = number
        self._unacked_bytes += size
        full = self.received - self.told >= self._parameters.ack_frames
        if full or self._unacked_bytes >= self._parameters.ack_bytes:
            self.ack_due = now
        elif self.ack_due is None:
            self.ack_due = now + self._parameters.ack_delay / 1000
        return True

    def tell(self) -> int:
        """The number to say in a frame that acknowledges."""
        self.told = self.received
        self._unacked_bytes = 0
        self.ack_due = None
        return self.received
