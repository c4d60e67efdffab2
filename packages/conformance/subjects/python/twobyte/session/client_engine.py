"""The client's part of a session: hello, welcome, and what a gap does (spec 8.3 to 8.6)."""

from __future__ import annotations

from collections.abc import Callable

from ..codec.errors import CodecError
from ..frames.batches import split_message
from ..frames.frame_reader import read_frame
from ..frames.frame_types import (
    Attach,
    Auth,
    Counts,
    Credentials,
    Frame,
    Goodbye,
    Hello,
    Limits,
    Range,
    SessionError,
    Welcome,
)
from ..frames.words import error_name
from .beats import Random
from .call_error import CallError, ProtocolError, error_of
from .connection import Connection
from .core import Clock, SessionCore
from .counting import Raw
from .idle_cuts import IdleCuts
from .parameters import Parameters
from .protocol import ServedProtocol
from .revisions import offered_draft, offered_revisions
from .server_engine import TokenBytes


class ClientEngine:
    """One session after the other; core is that of the present one, None before the first.

    on_session is told of each new core, on_refused of what a server answers a hello with.
    """

    def __init__(
        self,
        protocol: ServedProtocol,
        parameters: Parameters,
        text: bool,
        credentials: Credentials | None,
        clock: Clock,
        random: Random,
        token_bytes: TokenBytes,
    ) -> None:
        self.protocol = protocol
        self.parameters = parameters
        self.text = text
        self.credentials = credentials
        self.core: SessionCore | None = None
        self.results: str | None = None
        self.idle_cuts = IdleCuts(parameters.idle_memory)
        self.session: str | None = None
        self.secret = token_bytes(16)
        self.on_session: Callable[[SessionCore], None] = lambda core: None
        self.on_live: Callable[[], None] = lambda: None
        self.on_gap: Callable[[str], None] = lambda reason: None
        self.on_refused: Callable[[CallError], None] = lambda error: None
        self._clock = clock
        self._random = random
        self._token_bytes = token_bytes
        self._deadlines: dict[Connection, float] = {}
        self._probes: set[Connection] = set()

    def connecting(self, connection: Connection) -> None:
        self._deadlines[connection] = self._clock() + self.parameters.welcome_deadline / 1000

    def connected(self, connection: Connection) -> None:
        """Sends the hello."""
        connection.text = self.text
        own = self.parameters
        core = self._running()
        counts = Counts(0, 0)
        if core is not None:
            counts = Counts(core.counting.tell(), core.counting.sent)
        probe = core is not None and core.connection is not None
        if probe:
            self._probes.add(connection)
        connection.next_in = counts.received + 1
        connection.put(
            Hello(
                versions=Range(1, 1),
                limits=Limits(own.max_frame, own.credit, own.streams),
                lineage=self.protocol.lineage,
                max_beat=self.idle_cuts.max_beat(self._clock() * 1000, own.max_beat),
                revisions=offered_revisions(self.protocol),
                draft=offered_draft(self.protocol),
                secret=self.secret,
                agent="twobyte-python",
                session=None if core is None else self.session,
                counts=counts,
                probe=True if probe else None,
                credentials=self.credentials,
            )
        )

    def _running(self) -> SessionCore | None:
        return self.core if self.core is not None and self.core.ended is None else None

    def lost(self, connection: Connection) -> None:
        self._deadlines.pop(connection, None)
        self._probes.discard(connection)
        if self.core is not None:
            self.core.lost(connection)

    def receive(self, connection: Connection, message: Raw) -> None:
        if connection.closed:
            return
        if connection.answered and self.core is not None:
            self.core.receive(connection, message)
            return
        try:
            for raw in split_message(message):
                if connection.answered and self.core is not None:
                    self.core.receive(connection, raw)
                elif not connection.closed:
                    self._answer(connection, read_frame(raw, self.protocol.is_method))
        except CodecError as error:
            self._refuse(connection, ProtocolError("invalid_argument", f"{error.code} in a frame"))
        except ProtocolError as error:
            self._refuse(connection, error)

    def _refuse(self, connection: Connection, error: CallError) -> None:
        connection.put(SessionError(error.frame_error()))
        connection.close(error.close_code())
        self.on_refused(error)

    def _answer(self, connection: Connection, frame: Frame) -> None:
        if isinstance(frame, SessionError):
            error = error_of(frame.error)
            connection.close(error.close_code())
            self.on_refused(error)
        elif isinstance(frame, Goodbye):
            name = "unavailable" if frame.code == 0 else error_name(frame.code)
            connection.close(1000)
            self.on_refused(CallError(name, frame.message or "", frame.retry, frame.after_ms))
        elif isinstance(frame, Welcome):
            self._welcome(connection, frame)
        else:
            raise ProtocolError("failed_precondition", "a server begins with a welcome")

    def _welcome(self, connection: Connection, welcome: Welcome) -> None:
        revision = welcome.revision.revision
        known = self.protocol.revisions.get(revision)
        if welcome.version != 1 or known is None:
            raise ProtocolError("failed_precondition", f"revision {revision} is not known here")
        if self.protocol.fingerprint(revision) != welcome.revision.fingerprint:
            raise ProtocolError("failed_precondition", f"revision {revision} is another here")
        self._deadlines.pop(connection, None)
        probe = connection in self._probes
        self._probes.discard(connection)
        if probe and welcome.verdict.verdict != "found":
            connection.close(1000)
            return
        core = self._running()
        if core is None or welcome.verdict.verdict != "found":
            core = self._begin(core, welcome)
        connection.answered = True
        connection.secret = self.secret = welcome.secret
        self.results = welcome.results
        core.revision = revision
        core.peer_limits = welcome.limits or Limits()
        if welcome.beat_ms is not None:
            core.beats.beat = welcome.beat_ms
        self._attach(connection, core, welcome, probe)

    def _seen(self, connection: Connection, frame: Frame) -> None:
        """Shows its credentials when it is asked for them (spec 14.2)."""
        if isinstance(frame, Auth) and self.credentials is not None:
            connection.put(Auth(self.credentials))

    def _begin(self, before: SessionCore | None, welcome: Welcome) -> SessionCore:
        core = SessionCore(
            self.protocol,
            self.parameters,
            False,
            self.text,
            self._clock,
            self._random,
        )
        core.on_frame = self._seen
        self.core, self.session = core, welcome.session
        if before is not None:
            reason = welcome.verdict.reason
            before.end(CallError("unavailable", f"the session has a gap: {reason}", "now"), "gap")
            self.on_gap(reason)
        self.on_session(core)
        return core

    def _attach(
        self, connection: Connection, core: SessionCore, welcome: Welcome, probe: bool
    ) -> None:
        counting = core.counting
        received = welcome.counts.received
        next_in = connection.next_in if welcome.verdict.verdict == "found" else 1
        if probe:
            next_in = counting.received + 1
            received = max(received, counting.acknowledged)
            connection.put(Attach(counting.tell(), received + 1))
            connection.awaits_live = True
        core.attach(connection, received, next_in, live=True)
        self.on_live()

    def due(self) -> float | None:
        times = list(self._deadlines.values())
        core = None if self.core is None else self.core.due()
        if core is not None:
            times.append(core)
        return min(times) if times else None

    def advance(self) -> None:
        now = self._clock()
        if self.core is not None:
            self.core.advance()
        for connection, deadline in list(self._deadlines.items()):
            if now >= deadline:
                self._deadlines.pop(connection)
                connection.close(1006)
