"""A session at the server: who it belongs to, and the secrets that prove it (spec 8.3)."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from typing import Any

from .connection import Connection
from .core import SessionCore


@dataclass
class Secrets:
    """proven last, and issued since; both are valid."""

    proven: bytes
    issued: bytes | None = None

    def valid(self, secret: bytes) -> bool:
        known = hmac.compare_digest(self.proven, secret)
        issued = self.issued is not None and hmac.compare_digest(self.issued, secret)
        return known or issued

    def prove(self, secret: bytes | None) -> bool:
        if secret is None or self.issued is None or not hmac.compare_digest(self.issued, secret):
            return False
        self.proven, self.issued = self.issued, None
        return True


@dataclass
class ServerSession:
    """detached_at: since when it has no connection; known: its client has proven a welcome."""

    id: str
    principal: str | None
    secrets: Secrets
    core: SessionCore
    detached_at: float | None = None
    known: bool = False
    connections: set[Connection] = field(default_factory=set)
    application: Any = None

    def prove(self, connection: Connection) -> None:
        if self.secrets.prove(connection.secret):
            self.known = True
