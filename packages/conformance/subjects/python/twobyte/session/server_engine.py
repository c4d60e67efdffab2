"""The server's part of a session: hellos, and the attaching of connections (spec 8)."""

from __future__ import annotations

from collections.abc import Callable

from ..codec.errors import CodecError
from ..frames.batches import split_message
from ..frames.frame_reader import read_frame
from ..frames.frame_types import (
    Ack,
    Attach,
    Auth,
    Counts,
    Credit,
    Credentials,
    Detail,
    Frame,
    Goodbye,
    Hello,
    Ignored,
    Limits,
    Live,
    Ping,
    Pong,
    Range,
    ResumeTerms,
    Revised,
    SessionError,
    Verdict,
    Welcome,
)
from ..frames.refusal import Refusal, write_refusal
from .beats import Random
from .call_error import CallError, ProtocolError
from .call_error import Refusal as CallRefusal
from .connection import Connection
from .core import Clock, SessionCore
from .counting import Raw
from .kept_sessions import FULL_MS, KeptSessions
from .parameters import Parameters
from .protocol import ServedProtocol
from .revisions import NoRevision, choose_revision
from .server_session import Secrets, ServerSession
from .stream import payload_size

Outcome = str | CallError | None
Authenticate = Callable[[Credentials | None, Callable[[Outcome], None]], None]
TokenBytes = Callable[[int], bytes]
HELLO_BYTES = 4_096


class ServerEngine:
    """authenticate tells the principal of credentials, or an error, now or later."""

    def __init__(
        self,
        protocol: ServedProtocol,
        parameters: Parameters,
        authenticate: Authenticate,
        clock: Clock,
        random: Random,
        token_bytes: TokenBytes,
    ) -> None:
        self.protocol = protocol
        self.parameters = parameters
        self.on_begun: Callable[[ServerSession], None] = lambda session: None
        self.on_ended: Callable[[ServerSession, str], None] = lambda session, reason: None
        self._authenticate = authenticate
        self._clock = clock
        self._random = random
        self._token_bytes = token_bytes
        self._of: dict[Connection, ServerSession | None] = {}
        self._deadlines: dict[Connection, float] = {}
        self._early: dict[Connection, int] = {}
        self._judged: dict[Connection, list[Raw]] = {}
        self._kept = KeptSessions(parameters, clock)

    def judge_room(self, principal: str | None) -> None:
        """See KeptSessions."""
        self._kept.judge_room(principal)

    def connected(self, connection: Connection) -> None:
        self._of[connection] = None
        self._deadlines[connection] = self._clock() + self.parameters.hello_deadline / 1000

    def lost(self, connection: Connection) -> None:
        session = self._of.pop(connection, None)
        self._deadlines.pop(connection, None)
        self._early.pop(connection, None)
        self._judged.pop(connection, None)
        if session is not None:
            session.connections.discard(connection)
            session.core.lost(connection)

    def receive(self, connection: Connection, message: Raw) -> None:
        if connection.closed or connection not in self._of:
            return
        session = self._of[connection]
        text = isinstance(message, str)
        if connection.text is None:
            connection.text = text
        if connection.text != text:
            error = ProtocolError("invalid_argument", "a frame in the other profile")
            connection.text = connection.text if session else text
            self._fail(connection, error)
        elif session is not None and connection is session.core.connection:
            session.core.receive(connection, message)
        else:
            self._receive_unattached(connection, session, message)

    def _receive_unattached(
        self, connection: Connection, session: ServerSession | None, message: Raw
    ) -> None:
        try:
            frames = split_message(message)
            if session is None:
                self._count_early(connection, sum(payload_size(raw) for raw in frames))
            for raw in frames:
                owner = self._of.get(connection)
                if connection in self._judged:
                    self._judged[connection].append(raw)
                elif owner is not None and connection is owner.core.connection:
                    owner.core.receive(connection, raw)
                elif not connection.closed:
                    self._take(connection, owner, read_frame(raw, self.protocol.is_method))
        except CodecError as error:
            self._fail(connection, ProtocolError("invalid_argument", f"{error.code} in a frame"))
        except CallError as error:
            self._fail(connection, error)

    def _count_early(self, connection: Connection, size: int) -> None:
        """What comes before the welcome is bounded, in however many frames."""
        self._early[connection] = self._early.get(connection, 0) + size
        if self._early[connection] > HELLO_BYTES:
            raise CodecError("limit_exceeded")

    def _take(self, connection: Connection, session: ServerSession | None, frame: Frame) -> None:
        if session is None:
            if not isinstance(frame, Hello):
                raise ProtocolError("failed_precondition", "a connection begins with a hello")
            self._hello(connection, frame)
        elif isinstance(frame, Attach):
            self._attach(connection, session, frame)
        elif isinstance(frame, (Live, Ack)):
            session.prove(connection)
        elif isinstance(frame, (Goodbye, SessionError)):
            connection.close(1000)
        elif not isinstance(frame, (Ping, Pong, Credit, Auth, Ignored)):
            text = f"a {frame.kind} frame on a connection that is not attached"
            raise ProtocolError("failed_precondition", text)

    def _fail(self, connection: Connection, error: CallError) -> None:
        """An error that is the connection's, or its session's when it is attached."""
        session = self._of.get(connection)
        if session is not None and session.core.connection is connection:
            session.core.fail(connection, ProtocolError(error.code, error.message, error.retry))
            return
        connection.put(SessionError(error.frame_error()))
        connection.close(error.close_code())

    # Hello.

    def _hello(self, connection: Connection, hello: Hello) -> None:
        if not hello.versions.lowest <= 1 <= hello.versions.highest:
            self._refuse(connection, Refusal("version", hello.versions, Range(1, 1)))
            return
        try:
            revision = choose_revision(self.protocol, hello)
        except NoRevision as error:
            self._refuse(connection, error.refusal)
            return
        if len(self._judged) >= self.parameters.authentications:
            raise CallRefusal("resource_exhausted", "too many are judged", "after", FULL_MS)
        self._judged[connection] = []
        self._authenticate(
            hello.credentials,
            lambda outcome: self._authenticated(connection, hello, revision, outcome),
        )

    def _authenticated(
        self, connection: Connection, hello: Hello, revision: int, outcome: Outcome
    ) -> None:
        """Goes on with a hello, and with what came behind it; one that is gone has no effect."""
        waiting = self._judged.pop(connection, None)
        if waiting is None or connection.closed:
            return
        try:
            if isinstance(outcome, CallError):
                raise outcome
            self._accept(connection, hello, revision, outcome)
        except CallError as error:
            self._fail(connection, error)
        for raw in waiting:
            self.receive(connection, raw)

    def _accept(
        self, connection: Connection, hello: Hello, revision: int, principal: str | None
    ) -> None:
        session, reason = self._kept.find(hello, principal)
        found = session is not None
        if session is None:
            self._kept.judge_room(principal)
            session = self._begin(connection, hello, principal)
        elif session.core.text != connection.text:
            raise ProtocolError("invalid_argument", "the session is in the other profile")
        if found:
            session.secrets.prove(hello.secret)
        self._deadlines.pop(connection, None)
        self._early.pop(connection, None)
        self._of[connection] = session
        session.connections.add(connection)
        session.core.peer_limits = hello.limits or Limits()
        session.core.revision = revision
        verdict = "found" if found else "created" if reason is None else "gap"
        self._welcome(connection, session, hello, Verdict(verdict, reason or "none"))

    def _refuse(self, connection: Connection, refusal: Refusal) -> None:
        error = ProtocolError("failed_precondition", f"refused for its {refusal.reason}")
        found = error.frame_error()
        found.processed = "no"
        found.detail = Detail("!V")
        found.payload = write_refusal(refusal, bool(connection.text))
        connection.put(SessionError(found))
        connection.close(error.close_code())

    def _begin(
        self, connection: Connection, hello: Hello, principal: str | None
    ) -> ServerSession:
        core = SessionCore(
            self.protocol,
            self.parameters,
            True,
            bool(connection.text),
            self._clock,
            self._random,
        )
        # A denied secret proves nothing of the new session, but its client knows no other yet.
        secrets = Secrets(hello.secret if hello.session is None else self._token_bytes(16))
        session = ServerSession(self._token_bytes(12).hex(), principal, secrets, core)
        session.detached_at = self._clock()
        self._kept.live[session.id] = session
        core.on_end = lambda error, reason: self._ended(session, reason)
        core.on_lost = lambda: self._kept.detached(session)
        core.on_frame = lambda conn, frame: self._seen(session, conn, frame)
        self.on_begun(session)
        return session

    def _seen(self, session: ServerSession, connection: Connection, frame: Frame) -> None:
        if isinstance(frame, (Live, Ack)):
            session.prove(connection)
        elif isinstance(frame, Attach):
            raise ProtocolError("aborted", "the connection is attached already", "now")

    def _welcome(
        self, connection: Connection, session: ServerSession, hello: Hello, verdict: Verdict
    ) -> None:
        core = session.core
        if session.secrets.issued is None:
            session.secrets.issued = self._token_bytes(16)
        connection.secret = session.secrets.issued
        beat = self.parameters.beat
        if hello.max_beat is not None:
            beat = min(beat, max(hello.max_beat, 1_000))
        core.beats.beat = beat
        own = self.parameters
        connection.put(
            Welcome(
                version=1,
                limits=Limits(own.max_frame, own.credit, own.streams),
                session=session.id,
                beat_ms=int(beat),
                secret=session.secrets.issued,
                resume=ResumeTerms(int(own.resume_window), own.resume_buffer),
                revision=Revised(core.revision, self.protocol.fingerprint(core.revision)),
                counts=Counts(core.counting.tell(), core.counting.sent),
                verdict=verdict,
            )
        )
        connection.generation = core.generation
        connection.last_seen = self._clock()
        if hello.probe:
            self._deadlines[connection] = self._clock() + own.welcome_deadline / 1000
            return
        peer = hello.counts.received if verdict.verdict == "found" else 0
        self._attached(connection, session, peer, core.counting.received + 1,
                       live=verdict.verdict == "found")

    def _attach(self, connection: Connection, session: ServerSession, frame: Attach) -> None:
        session.prove(connection)
        if connection.generation != session.core.generation:
            raise ProtocolError("aborted", "another connection was attached meanwhile", "now")
        self._deadlines.pop(connection, None)
        self._attached(connection, session, frame.received, frame.first, live=True)

    def _attached(
        self, connection: Connection, session: ServerSession, peer: int, next_in: int, live: bool
    ) -> None:
        session.detached_at = None
        try:
            session.core.attach(connection, peer, next_in, live)
        except ProtocolError as error:
            connection.put(SessionError(error.frame_error()))
            connection.close(error.close_code())
            session.core.end(error, error.code)

    # Ends.

    def _ended(self, session: ServerSession, reason: str) -> None:
        self._kept.live.pop(session.id, None)
        for connection in session.connections:
            connection.close(1000)
        self.on_ended(session, reason)

    def close(self) -> None:
        """The server stops: every session ends with a goodbye."""
        for session in list(self._kept.live.values()):
            session.core.leave(CallError("unavailable", "the server stops", "now"))
        for connection in self._of:
            connection.close(4014)

    # Time.

    def due(self) -> float | None:
        times = [*self._deadlines.values(), *self._kept.due()]
        return min(times) if times else None

    def advance(self) -> None:
        now = self._clock()
        for connection, deadline in list(self._deadlines.items()):
            if now >= deadline:
                self._deadlines.pop(connection)
                late = self._of.get(connection) is None
                code = "deadline_exceeded" if late else "aborted"
                self._fail(connection, CallError(code, "nothing came in time", "now",
                                                 processed="no"))
        self._kept.advance(now)
