"""What both roles of a session share: the connection in use, counted frames, beats."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..codec.errors import CodecError
from ..frames.batches import split_message
from ..frames.frame_reader import code_of, is_counted, read_frame
from ..frames.frame_types import (
    Ack,
    Auth,
    Credit,
    Frame,
    Goodbye,
    Limits,
    Live,
    Number,
    Ping,
    Pong,
    Revision,
    SessionError,
)
from ..frames.frame_writer import write_frame
from ..frames.words import ERROR_CODES, error_name
from .beats import Beats, Random
from .call_error import CallError, ProtocolError, error_of
from .connection import Connection
from .counting import Counting, Raw
from .parameters import Parameters
from .protocol import ServedProtocol
from .stream import payload_size
from .streams import Streams

Clock = Callable[[], float]


class SessionCore:
    """ended is told once, with the error that the application gets and a reason."""

    def __init__(
        self,
        protocol: ServedProtocol,
        parameters: Parameters,
        server: bool,
        text: bool,
        clock: Clock,
        random: Random,
    ) -> None:
        self.protocol = protocol
        self.parameters = parameters
        self.server = server
        self.text = text
        self.clock = clock
        self.counting = Counting(parameters)
        self.beats = Beats(parameters.beat, parameters.dead_after, server, random)
        self.connection: Connection | None = None
        self.previous: Connection | None = None
        self.generation = 0
        self.peer_limits = Limits()
        self.revision = 0
        self.out_revision = 0
        self.in_revision = 0
        self.ended: tuple[CallError, str] | None = None
        self.on_end: Callable[[CallError, str], None] = lambda error, reason: None
        self.on_lost: Callable[[], None] = lambda: None
        self.on_goodbye: Callable[[Goodbye], None] = lambda goodbye: None
        self.on_auth: Callable[[Connection], None] = lambda connection: None
        self.on_writable: Callable[[], None] = lambda: None
        self.on_frame: Callable[[Connection, Frame], None] = lambda connection, frame: None
        self.streams = Streams(self)

    # Out.

    def send(self, frame: Frame, stream: object | None = None) -> None:
        """Sends a counted frame, now or when a connection is attached."""
        if self.ended is None:
            raw = write_frame(frame, self.text)
            try:
                self.counting.wait(raw, stream)  # type: ignore[arg-type]
            except ProtocolError as error:
                self._overflow(error)
                return
            self._flush()

    def _overflow(self, error: ProtocolError) -> None:
        if self.connection is None:
            self.end(error, error.code)
        else:
            self.fail(self.connection, error)

    def send_uncounted(self, frame: Frame) -> None:
        if self.connection is not None and not self.connection.closed:
            self.connection.put(frame)

    def _flush(self) -> None:
        connection = self.connection
        while connection is not None and not connection.closed and self.counting.waiting:
            connection.put_raw(self.counting.hand_over())

    @property
    def writable(self) -> bool:
        """Whether a stream may be opened, and a producer asked for another message."""
        return (
            self.ended is None
            and self.connection is not None
            and not self.connection.closed
            and self.counting.held_bytes < self.parameters.resume_buffer
        )

    # Attaching.

    def attach(self, connection: Connection, received: int, next_in: int, live: bool) -> None:
        """received is what the peer has; next_in the number of its next counted frame."""
        before, self.connection = self.connection, None
        if before is not None and before is not connection:
            self.replace(before)
        self.counting.resume_from(received)
        self.connection = connection
        self.generation += 1
        connection.next_in = next_in
        self.beats.begin(connection, self.clock())
        for _, raw in self.counting.kept:
            connection.put_raw(raw)
        if live:
            connection.put(Live(self.counting.sent))
        for stream, limit in self.streams.table.raised_limits():
            connection.put(Credit(stream, limit))
        if self.revision != self.out_revision:
            if self.out_revision:
                self.send(Revision(self.revision))
            self.out_revision = self.revision
            self.in_revision = self.in_revision or self.revision
        self._flush()
        self.on_writable()

    def replace(self, before: Connection) -> None:
        if not self.server:
            self._leave_previous()
            self.previous = before
            return
        error = ProtocolError("aborted", "another connection was attached", "now")
        before.put(SessionError(error.frame_error()))
        before.close(error.close_code())

    def _leave_previous(self) -> None:
        """A client reads the connection before until something comes on the new one."""
        before, self.previous = self.previous, None
        if before is not None:
            before.put(Goodbye(0, "now", 0, "kept"))
            before.close(1000)

    def lost(self, connection: Connection) -> None:
        """A transport is gone; the session goes on without."""
        connection.close(1006)
        if self.previous is connection:
            self.previous = None
        if self.connection is connection:
            self._leave_previous()
            self.connection = None
            self.on_lost()

    # In.

    def receive(self, connection: Connection, message: Raw) -> None:
        """One transport message of a connection that was attached, or answered by a welcome."""
        connection.last_seen = self.clock()
        if connection is self.connection:
            self._leave_previous()
        try:
            frames: Sequence[Raw] = split_message(message)
            for at, raw in enumerate(frames):
                if self.ended is not None or connection.closed:
                    return
                self.receive_frame(connection, raw, first=at == 0)
        except CodecError as error:
            self.fail(connection, ProtocolError("invalid_argument", f"{error.code} in a frame"))
        except ProtocolError as error:
            self.fail(connection, error)

    def receive_frame(self, connection: Connection, raw: Raw, first: bool) -> None:
        size = payload_size(raw)
        if size > self.parameters.max_frame:
            raise CodecError("limit_exceeded")
        code = code_of(raw)
        if is_counted(code):
            number = connection.next_in
            connection.next_in += 1
            if not self.counting.count(number, size, self.clock()):
                return
        frame = read_frame(raw, self.protocol.is_method)
        if isinstance(frame, Number):
            if not first:
                raise CodecError("out_of_range")
            connection.next_in = frame.first
            return
        self._take(connection, frame)

    def _take(self, connection: Connection, frame: Frame) -> None:
        self.on_frame(connection, frame)
        if isinstance(frame, Ack):
            self._acknowledge(frame.received)
        elif isinstance(frame, Live):
            connection.awaits_live = False
            self._compare(connection, frame.sent)
        elif isinstance(frame, Ping):
            self._compare(connection, frame.sent)
            self._acknowledge(frame.received)
            if connection is not self.connection:
                return
            if not self.beats.pinged(connection, frame, self.counting):
                self.lost(connection)
        elif isinstance(frame, Pong):
            self._compare(connection, frame.sent)
            self._acknowledge(frame.received)
            connection.pong_seen = max(connection.pong_seen, frame.n)
        elif isinstance(frame, SessionError):
            self._peer_failed(connection, frame)
        elif isinstance(frame, Goodbye):
            self._goodbye(connection, frame)
        elif isinstance(frame, Auth):
            self.on_auth(connection)
        elif isinstance(frame, Revision):
            self.in_revision = frame.revision
        else:
            self.streams.take(frame)

    def _compare(self, connection: Connection, sent: int) -> None:
        if sent != connection.next_in - 1:
            counted = connection.next_in - 1
            raise ProtocolError("data_loss", f"{sent} sent, {counted} arrived", "now")

    def _acknowledge(self, received: int) -> None:
        before = self.counting.acknowledged
        self.counting.acknowledge(received)
        if self.counting.acknowledged > before:
            self.streams.table.forget_settled()
            self.on_writable()

    def _peer_failed(self, connection: Connection, frame: SessionError) -> None:
        error = error_of(frame.error)
        if connection is not self.connection or connection.awaits_live:
            self.lost(connection)
            return
        connection.close(error.close_code())
        self.end(error, "error")

    def _goodbye(self, connection: Connection, frame: Goodbye) -> None:
        if frame.verdict == "ended":
            name = "unavailable" if frame.code == 0 else error_name(frame.code)
            error = CallError(name, frame.message or "the peer said goodbye", frame.retry,
                              frame.after_ms)
            connection.close(1000 if frame.code == 0 else error.close_code())
            self.on_goodbye(frame)
            self.end(error, "goodbye")
        elif connection is self.connection:
            self.on_goodbye(frame)

    # The end.

    def fail(self, connection: Connection, error: ProtocolError) -> None:
        """Ends the session, or the connection alone when it is not the attached one."""
        connection.put(SessionError(error.frame_error()))
        connection.close(error.close_code())
        if connection is self.connection:
            self.end(error, error.code)

    def leave(self, error: CallError | None = None) -> None:
        """Ends the session on purpose."""
        code = 0 if error is None else ERROR_CODES[error.code]
        retry = "never" if error is None else error.retry
        if self.connection is not None:
            self.connection.put(Goodbye(code, retry, 0, "ended"))
            self.connection.close(1000 if error is None else error.close_code())
        self.end(error or CallError("canceled", "the session was closed"), "closed")

    def end(self, error: CallError, reason: str) -> None:
        if self.ended is not None:
            return
        self.ended = (error, reason)
        self._leave_previous()
        self.connection = None
        self.streams.end(error)
        self.counting.kept.clear()
        self.counting.waiting.clear()
        self.on_end(error, reason)

    # Time.

    def due(self) -> float | None:
        """When advance() has something to do next."""
        times = [self.streams.table.due()]
        if self.connection is not None and not self.connection.closed:
            times += [self.counting.ack_due, self.beats.due(self.connection)]
        known = [time for time in times if time is not None]
        return min(known) if known and self.ended is None else None

    def advance(self) -> None:
        now = self.clock()
        if self.ended is not None:
            return
        self.streams.advance(now)
        connection = self.connection
        if connection is None or connection.closed:
            return
        if self.counting.ack_due is not None and now >= self.counting.ack_due:
            connection.put(Ack(self.counting.tell()))
        if not self.beats.advance(connection, self.counting, now):
            self.lost(connection)
