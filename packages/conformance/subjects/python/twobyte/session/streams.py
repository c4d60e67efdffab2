"""What goes over the streams of one session: opens, messages, credit, ends (spec 9, 10)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..codec.errors import CodecError
from ..frames.frame_types import (
    Cancel,
    Credit,
    Cursor,
    Data,
    End,
    Frame,
    Ignored,
    Metadata,
    Open,
    Opened,
    Part,
    Payload,
    Skip,
    StreamError,
)
from .call_error import CallError, ProtocolError, Refusal, error_of
from .details import detail_of, stream_error
from .parts import Assembly, in_pieces
from .protocol import SENDS_MORE, Method
from .stream import Ended, Failed, Message, Skipped, Started, Stream, payload_size
from .stream_table import StreamTable

if TYPE_CHECKING:
    from .core import SessionCore

Entered = Callable[[Stream, Any, Open], None]
Judge = Callable[[Method], None]


class Streams:
    """on_open is told of every call of the peer's; judge refuses methods to its principal. table has
    those that are open."""

    def __init__(self, core: SessionCore) -> None:
        self._core = core
        self.table = StreamTable(core.server, core.counting)
        self._refused: set[int] = set()
        self._parts = Assembly(core.parameters.part_bytes)
        self.on_open: Entered = lambda stream, value, frame: None
        self.judge: Judge = lambda method: None

    # Calls of this side.

    def open(self, method: Method, value: Any, frame: Open) -> Stream:
        """Opens a stream; frame brings the slots, and its id and payload are set here."""
        revision = self._core.out_revision
        if not method.exists(revision):
            raise Refusal("unimplemented", f"{method.name} is not in revision {revision}")
        payload = self._core.protocol.encode(method.input, revision, value, self._core.text)
        frame.stream, frame.payload = self.table.free_id(), payload
        window = self._core.parameters.credit
        stream = Stream(
            id=frame.stream,
            method=method,
            mine=True,
            revision=revision,
            out_over=method.kind not in SENDS_MORE,
            in_over=method.kind == "event",
            out_limit=self._core.peer_limits.credit,
            in_limit=window if frame.credit is None else frame.credit,
            window=window,
        )
        stream.first_in_limit = stream.in_limit
        self.table.add(stream)
        self._send_pieces(stream, frame, frame.payload)
        self._settle(stream)
        return stream

    # Out.

    def can_send(self, stream: Stream) -> bool:
        """The first message of a half waits for credit alone: its call runs already (8.2)."""
        may = self._core.writable or (stream.out_sent == 0 and self._core.ended is None)
        return may and stream.out_sent < stream.out_limit

    def send(self, stream: Stream, message: str, value: Any) -> None:
        """Sends a message of this side's half; can_send() says when."""
        if stream.out_over:
            return
        if not stream.method.has(stream.sends, message, stream.revision):
            raise CallError("invalid_argument", f"{stream.method.name} has no {message} here")
        payload = self._core.protocol.encode(message, stream.revision, value, self._core.text)
        data_id = stream.data_id if stream.data_id is not None and not stream.mine else stream.id
        code = self._core.protocol.codes[message]
        self._send_pieces(stream, Data(code, data_id), payload)
        stream.out_sent += payload_size(payload)
        stream.published = True

    def _send_pieces(self, stream: Stream, frame: Open | Data, payload: Payload) -> None:
        for piece in in_pieces(frame, payload, self._core.text, self._core.peer_limits.max_frame):
            self._core.send(piece, stream)

    def end_half(self, stream: Stream, metadata: Metadata | None = None) -> None:
        if not stream.out_over:
            stream.out_over = True
            self._core.send(End(stream.id, metadata), stream)
            self._settle(stream)

    def fail(self, stream: Stream, error: CallError) -> None:
        """Ends both halves with an error."""
        if stream.over or stream.method.kind == "event":
            return
        core = self._core
        frame = stream_error(core.protocol, stream, error, core.text, core.peer_limits.max_frame)
        stream.out_over = stream.in_over = True
        core.send(frame, stream)
        self._settle(stream)

    def cancel(self, stream: Stream) -> None:
        if not stream.over:
            self._core.send(Cancel(stream.id), stream)

    def opened(self, stream: Stream, epoch: str, offset: int) -> None:
        self._core.send(Opened(stream.id, stream.id, epoch, offset), stream)

    def took(self, stream: Stream, size: int) -> None:
        """The application took a message; the limit is raised in time."""
        stream.in_taken += size
        limit = stream.in_taken + stream.window
        if not stream.in_over and limit - stream.in_limit >= stream.window // 4:
            stream.in_limit = limit
            self._core.send_uncounted(Credit(stream.id, limit))

    # In.

    def take(self, frame: Frame) -> None:
        if isinstance(frame, Open):
            self._open(frame)
        elif isinstance(frame, Data):
            self._data(frame)
        elif isinstance(frame, Part):
            self._part(frame)
        elif isinstance(frame, Ignored):
            return
        elif isinstance(frame, (End, Cancel, StreamError, Skip, Opened, Credit)):
            self._about(frame)
        else:
            raise ProtocolError("failed_precondition", f"a {frame.kind} frame has no place here")

    def _refuse(self, stream: int, error: CallError) -> None:
        self._core.send(StreamError(stream, "stream", error.frame_error()))

    def _open(self, frame: Open) -> None:
        if frame.stream % 2 == (1 if self._core.server else 0):
            raise ProtocolError("invalid_argument", f"stream {frame.stream} has the wrong parity")
        if self.table.get(frame.stream) is not None:
            raise ProtocolError("invalid_argument", f"stream {frame.stream} is in use")
        if frame.stream in self._refused:
            self._refused.discard(frame.stream)
            return
        payload = self._parts.finish(frame.stream, frame.code, frame.payload)
        self.table.seen.add(frame.stream)
        method = self._core.protocol.by_code[frame.code]
        try:
            self._enter(method, frame, payload)
        except CallError as refusal:
            if method.kind != "event":
                self._refuse(frame.stream, refusal)

    def _enter(self, method: Method, frame: Open, payload: Payload) -> None:
        revision = self._core.in_revision
        side = "server" if self._core.server else "client"
        if not method.exists(revision) or method.served_by != side:
            raise Refusal("unimplemented", f"{method.name} is not served here")
        if self.table.theirs >= self._core.parameters.streams:
            raise Refusal("resource_exhausted", "too many streams are open", "now")
        if payload_size(payload) > method.max_bytes:
            raise Refusal("resource_exhausted", "the message is too long")
        self.judge(method)
        try:
            value = self._core.protocol.decode(method.input, revision, payload)
        except CodecError as error:
            raise Refusal("invalid_argument", f"{error.code} in the input") from None
        window = self._core.parameters.credit
        limit = self._core.peer_limits.credit if frame.credit is None else frame.credit
        stream = Stream(
            id=frame.stream,
            method=method,
            mine=False,
            revision=revision,
            out_over=method.kind == "event",
            in_over=method.kind not in SENDS_MORE,
            out_limit=limit,
            in_limit=window,
            window=window,
            first_in_limit=window,
            last_in=self._core.counting.received,
        )
        if frame.deadline_ms is not None:
            stream.deadline = self._core.clock() + frame.deadline_ms / 1000
        self.table.add(stream)
        self.on_open(stream, value, frame)
        self._settle(stream)

    def _part(self, frame: Part) -> None:
        stream = self.table.get(frame.stream) or self.table.by_data_id(frame.stream)
        size = payload_size(frame.payload)
        if frame.stream in self._refused:
            return
        if stream is None and not self._core.protocol.is_method(frame.code):
            self._unknown(frame.stream)
            return
        if not self._parts.waits(frame.stream):
            method = stream.method if stream else self._core.protocol.by_code[frame.code]
            if stream is not None:
                self._begin(stream)
            if size + frame.rest > method.max_bytes:
                self._too_long(frame.stream, stream)
                return
        if stream is not None:
            stream.in_received += size
        if not self._parts.has_room(size):
            self._parts.drop(frame.stream)
            self._too_long(frame.stream, stream, "now")
            return
        self._parts.add(frame)

    def _too_long(self, id_: int, stream: Stream | None, retry: str = "never") -> None:
        error = CallError("resource_exhausted", "the message is too long", retry, processed="no")
        self.table.seen.add(id_)
        if stream is None:
            self._refused.add(id_)
            self._refuse(id_, error)
        else:
            self._break(stream, error)

    def _unknown(self, id_: int) -> None:
        if id_ not in self.table.seen:
            self._refuse(id_, Refusal("unimplemented", "the stream was never open"))
            self.table.seen.add(id_)

    def _begin(self, stream: Stream) -> None:
        if stream.in_received >= stream.in_limit:
            raise ProtocolError("resource_exhausted", f"stream {stream.id} has no credit", "now")

    def _data(self, frame: Data) -> None:
        stream = self.table.by_data_id(frame.stream) or self.table.get(frame.stream)
        if stream is None:
            self._unknown(frame.stream)
            return
        if not self._parts.waits(frame.stream):
            self._begin(stream)
        stream.in_received += payload_size(frame.payload)
        payload = self._parts.finish(frame.stream, frame.code, frame.payload)
        if stream.in_over:
            return
        name = self._core.protocol.messages.get(frame.code)
        try:
            if name is None or not stream.method.has(stream.receives, name, stream.revision):
                raise CallError("invalid_argument", f"{frame.code} is no message of this half")
            if payload_size(payload) > stream.method.max_bytes:
                raise CallError("resource_exhausted", "the message is too long")
            value = self._core.protocol.decode(name, stream.revision, payload)
        except CodecError as error:
            self._break(stream, CallError("invalid_argument", f"{error.code} in a message"))
            return
        except CallError as error:
            self._break(stream, error)
            return
        stream.answered = True
        stream.put(Message(name, value, payload_size(payload), stream.advance(1), stream))

    def _break(self, stream: Stream, error: CallError) -> None:
        """A message of the peer's is refused, and the stream with it."""
        self.fail(stream, error)
        stream.put(Failed(error, True))
        stream.stopped(error)

    def _about(self, frame: Any) -> None:
        stream = self.table.get(frame.stream)
        if isinstance(frame, Skip):
            stream = self.table.by_data_id(frame.stream) or stream
        if stream is None:
            if isinstance(frame, (Cancel, End, StreamError)):
                self._parts.drop(frame.stream)
                self._refused.discard(frame.stream)
            return
        stream.last_in = self._core.counting.received
        if isinstance(frame, Credit):
            if frame.limit > stream.out_limit:
                stream.out_limit = frame.limit
                stream.changed()
        elif isinstance(frame, Skip):
            if frame.count:
                stream.answered = True
                stream.put(Skipped(frame.count, frame.reason, stream.advance(frame.count)))
        elif isinstance(frame, Opened):
            self._opened(stream, frame)
        elif isinstance(frame, End):
            self._parts.drop(frame.stream)
            if not stream.in_over:
                stream.in_over = True
                stream.put(Ended(frame.metadata))
                self._settle(stream)
        elif isinstance(frame, StreamError):
            self._failed(stream, frame)
        else:
            self._canceled(stream)

    def _opened(self, stream: Stream, frame: Opened) -> None:
        if frame.id % 2 == 0 and frame.id != frame.stream or stream.data_id is not None:
            raise ProtocolError("invalid_argument", "an id that opened may not give")
        if frame.id != frame.stream and self.table.has(frame.id):
            raise ProtocolError("invalid_argument", f"the id {frame.id} is in use")
        self.table.give_data_id(stream, frame.id)
        stream.offset = frame.offset
        stream.put(Started(Cursor(frame.epoch, frame.offset)))

    def _failed(self, stream: Stream, frame: StreamError) -> None:
        error = error_of(frame.error)
        error.detail = detail_of(self._core.protocol, stream, frame.error)
        if frame.scope == "message":
            stream.put(Failed(error, False))
            return
        self._parts.drop(frame.stream)
        stream.out_over = stream.in_over = True
        stream.put(Failed(error, True))
        stream.stopped(error)
        self._settle(stream)

    def _canceled(self, stream: Stream) -> None:
        if stream.mine:
            return
        self._parts.drop(stream.id)
        error = CallError("canceled", "", processed="maybe" if stream.entered else "no")
        stream.in_over = True
        if not stream.out_over:
            self.fail(stream, error)
        self._settle(stream)
        stream.put(Failed(error, True))
        stream.stopped(error)

    def _settle(self, stream: Stream) -> None:
        if self.table.settle(stream):
            self._core.on_writable()

    def end(self, error: CallError) -> None:
        """The session is over, and every call with it."""
        goes_on = error.retry != "never" and self._core.ended != (error, "closed")
        for stream in self.table:
            handed = stream.last_out is not None or not stream.mine
            if goes_on and stream.repeat is not None:
                self._tell_unpublished(stream)
                if stream.repeat(handed):
                    continue
            ended = CallError(
                "unavailable", str(error), "now", processed="maybe" if handed else "no"
            )
            stream.out_over = stream.in_over = True
            stream.put(Failed(ended, True))
            stream.stopped(ended)
        self.table.clear()

    def _tell_unpublished(self, stream: Stream) -> None:
        """What a subscriber published may be lost with the session (R-STREAM-40)."""
        last, acknowledged = stream.last_out, self._core.counting.acknowledged
        waits = any(owner is stream for _, owner in self._core.counting.waiting)
        if stream.method.kind == "topic" and stream.published:
            if waits or last is None or last > acknowledged:
                lost = CallError("unavailable", "not acknowledged", "now", processed="maybe")
                stream.put(Failed(lost, False))

    def advance(self, now: float) -> None:
        for stream in self.table:
            if stream.deadline is None or now < stream.deadline:
                continue
            stream.deadline = None
            processed = "maybe" if stream.mine or stream.entered else "no"
            error = CallError("deadline_exceeded", "", processed=processed)
            if stream.mine:
                self.cancel(stream)
            else:
                self.fail(stream, error)
            stream.put(Failed(error, True))
            stream.stopped(error)
