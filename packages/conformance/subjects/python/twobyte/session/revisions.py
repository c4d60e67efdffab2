"""Which revision two sides use, and why there is none (spec 7.4, 7.7)."""

from __future__ import annotations

from ..frames.frame_types import Hello, Range, Revised, Revisions
from ..frames.refusal import Refusal
from .protocol import ServedProtocol


class NoRevision(Exception):
    """The hello is refused, with both ranges."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.reason)
        self.refusal = refusal


def offered_revisions(protocol: ServedProtocol) -> Revisions | None:
    """The released revisions that a client tells in its hello."""
    released = protocol.released
    if not released:
        return None
    return Revisions(released[0], released[-1], protocol.fingerprint(released[-1]))


def offered_draft(protocol: ServedProtocol) -> Revised | None:
    draft = protocol.draft
    return None if draft is None else Revised(draft, protocol.fingerprint(draft))


def choose_revision(protocol: ServedProtocol, hello: Hello) -> int:
    """A draft that both have, or else the newest released revision that both speak."""
    draft, offered = protocol.draft, hello.revisions
    own = _range(protocol)
    theirs = Range(0, 0) if offered is None else Range(offered.lowest, offered.highest)
    if hello.lineage != protocol.lineage:
        raise NoRevision(Refusal("lineage", theirs, own))
    if draft is not None and hello.draft == Revised(draft, protocol.fingerprint(draft)):
        return draft
    chosen = min(own.highest, theirs.highest)
    if offered is None or chosen == 0 or chosen < max(own.lowest, theirs.lowest):
        drafts = draft is not None and hello.draft is not None
        raise NoRevision(Refusal("draft" if drafts else "revision", theirs, own))
    if chosen == offered.highest and offered.fingerprint != protocol.fingerprint(chosen):
        raise NoRevision(Refusal("fingerprint", theirs, own))
    return chosen


def _range(protocol: ServedProtocol) -> Range:
    released = protocol.released
    return Range(released[0], released[-1]) if released else Range(0, 0)
