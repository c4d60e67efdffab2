"""The sessions of a server: which one a hello names, and how long each is kept (spec 8)."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from ..frames.frame_types import Hello
from .call_error import CallError, Refusal
from .core import Clock
from .parameters import Parameters
from .server_session import Secrets, ServerSession

FULL_MS = 1_000
REMEMBERED = 1_024


@dataclass
class _Gone:
    """A session that ended in its window's end, so that its own client can be told so."""

    principal: str | None
    secrets: Secrets


class KeptSessions:
    """live has them by their ids; who ends one takes it out."""

    def __init__(self, parameters: Parameters, clock: Clock) -> None:
        self.live: dict[str, ServerSession] = {}
        self._parameters = parameters
        self._clock = clock
        self._gone: OrderedDict[str, _Gone] = OrderedDict()

    def find(
        self, hello: Hello, principal: str | None
    ) -> tuple[ServerSession | None, str | None]:
        """The session that a hello names or joins, or why there is none."""
        if hello.session is None:
            for session in self.live.values():
                if session.principal == principal and session.secrets.valid(hello.secret):
                    return session, None
            return None, None
        named = self.live.get(hello.session)
        if named is not None and named.principal == principal:
            if named.secrets.valid(hello.secret):
                return named, None
        gone = self._gone.get(hello.session)
        if gone is not None and gone.principal == principal and gone.secrets.valid(hello.secret):
            return None, "window"
        return None, "unknown"

    def judge_room(self, principal: str | None) -> None:
        """Refuses new work while too much waits for a principal, or for all of them."""
        all_bytes = own_bytes = 0
        for session in self.live.values():
            held = session.core.counting.held_bytes
            all_bytes += held
            own_bytes += held if session.principal == principal else 0
        own = self._parameters
        full = principal is not None and own_bytes >= own.principal_bytes
        if full or all_bytes >= own.process_bytes:
            raise Refusal("resource_exhausted", "too much waits to be sent", "after", FULL_MS)

    def detached(self, session: ServerSession) -> None:
        """It lost its connection; the oldest such end while all of them keep too much."""
        session.detached_at = self._clock()
        waiting = [one for one in self.live.values() if one.detached_at is not None]
        waiting.sort(key=lambda one: one.detached_at or 0)
        kept = sum(one.core.counting.kept_bytes for one in waiting)
        for one in waiting:
            if kept <= self._parameters.detached_bytes:
                return
            kept -= one.core.counting.kept_bytes
            self._window_ends(one)

    def _window_ends(self, session: ServerSession) -> None:
        self._gone[session.id] = _Gone(session.principal, session.secrets)
        while len(self._gone) > REMEMBERED:
            self._gone.popitem(last=False)
        session.core.end(CallError("unavailable", "the session was not kept", "now"), "window")

    def due(self) -> list[float]:
        times = []
        for session in self.live.values():
            core = session.core.due()
            if core is not None:
                times.append(core)
            if session.detached_at is not None:
                times.append(session.detached_at + self._patience(session))
        return times

    def _patience(self, session: ServerSession) -> float:
        own = self._parameters
        known = own.resume_window
        return (known if session.known else min(known, own.welcome_deadline)) / 1000

    def advance(self, now: float) -> None:
        for session in list(self.live.values()):
            session.core.advance()
            since = session.detached_at
            if since is not None and now >= since + self._patience(session):
                self._window_ends(session)
