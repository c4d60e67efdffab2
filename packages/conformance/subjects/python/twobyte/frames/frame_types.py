"""Every frame as a dataclass; what may be left out is None (spec 7.2 to 7.8).

A payload is bytes in the binary profile and a string in the text profile.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

Payload = bytes | str
Metadata = dict[str, str]


@dataclass
class Cursor:
    epoch: str
    offset: int


@dataclass
class Credentials:
    scheme: str
    value: str


@dataclass
class Counts:
    received: int
    sent: int


@dataclass
class Limits:
    max_frame: int = 65_536
    credit: int = 65_536
    streams: int = 256


@dataclass
class Range:
    lowest: int
    highest: int


@dataclass
class Revisions:
    lowest: int
    highest: int
    fingerprint: bytes


@dataclass
class Revised:
    revision: int
    fingerprint: bytes


@dataclass
class ResumeTerms:
    window_ms: int
    buffer_bytes: int


@dataclass
class Verdict:
    verdict: str
    reason: str


@dataclass
class Window:
    from_ms: int
    span_ms: int


@dataclass
class Detail:
    code: str


@dataclass
class Open:
    kind: ClassVar[str] = "open"
    code: str
    stream: int
    deadline_ms: int | None = None
    key: str | None = None
    from_: Cursor | None = None
    credit: int | None = None
    metadata: Metadata | None = None
    payload: Payload = b""


@dataclass
class Data:
    kind: ClassVar[str] = "data"
    code: str
    stream: int
    payload: Payload = b""


@dataclass
class Opened:
    kind: ClassVar[str] = "opened"
    stream: int
    id: int
    epoch: str
    offset: int


@dataclass
class End:
    kind: ClassVar[str] = "end"
    stream: int
    metadata: Metadata | None = None


@dataclass
class Cancel:
    kind: ClassVar[str] = "cancel"
    stream: int


@dataclass
class Error:
    """What a stream's error and the session's have in common."""

    code: int
    retry: str
    after_ms: int
    processed: str
    message: str
    metadata: Metadata | None = None
    detail: Detail | None = None
    payload: Payload | None = None


@dataclass
class StreamError:
    kind: ClassVar[str] = "streamError"
    stream: int
    scope: str
    error: Error


@dataclass
class SessionError:
    kind: ClassVar[str] = "sessionError"
    error: Error


@dataclass
class Skip:
    kind: ClassVar[str] = "skip"
    stream: int
    count: int
    reason: str


@dataclass
class Part:
    kind: ClassVar[str] = "part"
    stream: int
    code: str
    rest: int
    payload: Payload = b""


@dataclass
class Revision:
    kind: ClassVar[str] = "revision"
    revision: int


@dataclass
class Hello:
    kind: ClassVar[str] = "hello"
    versions: Range
    lineage: bytes
    secret: bytes
    counts: Counts
    limits: Limits | None = None
    max_beat: int | None = None
    revisions: Revisions | None = None
    draft: Revised | None = None
    agent: str | None = None
    session: str | None = None
    probe: bool | None = None
    credentials: Credentials | None = None


@dataclass
class Welcome:
    kind: ClassVar[str] = "welcome"
    version: int
    session: str
    secret: bytes
    revision: Revised
    counts: Counts
    verdict: Verdict
    limits: Limits | None = None
    beat_ms: int | None = None
    resume: ResumeTerms | None = None
    results: str | None = None
    token: str | None = None
    node: str | None = None
    expires_ms: int | None = None


@dataclass
class Goodbye:
    kind: ClassVar[str] = "goodbye"
    code: int
    retry: str
    after_ms: int
    verdict: str
    window: Window | None = None
    deadline_ms: int | None = None
    avoid: str | None = None
    message: str | None = None

    @property
    def retry_after(self) -> tuple[str, int]:
        return self.retry, self.after_ms


@dataclass
class Attach:
    kind: ClassVar[str] = "attach"
    received: int
    first: int


@dataclass
class Live:
    kind: ClassVar[str] = "live"
    sent: int


@dataclass
class Ping:
    kind: ClassVar[str] = "ping"
    n: int
    seen: int
    received: int
    sent: int


@dataclass
class Pong:
    kind: ClassVar[str] = "pong"
    n: int
    received: int
    sent: int


@dataclass
class Ack:
    kind: ClassVar[str] = "ack"
    received: int


@dataclass
class Credit:
    kind: ClassVar[str] = "credit"
    stream: int
    limit: int


@dataclass
class Auth:
    kind: ClassVar[str] = "auth"
    credentials: Credentials | None = None
    expires_ms: int | None = None


@dataclass
class Number:
    kind: ClassVar[str] = "number"
    first: int


@dataclass
class Ignored:
    kind: ClassVar[str] = "ignored"
    code: str


Frame = (
    Open | Data | Opened | End | Cancel | StreamError | SessionError | Skip | Part | Revision
    | Hello | Welcome | Goodbye | Attach | Live | Ping | Pong | Ack | Credit | Auth | Number
    | Ignored
)
