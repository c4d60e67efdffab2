"""Words that stand as numbers in headers (spec 7.2, 7.4, 7.7)."""

from __future__ import annotations

RETRIES = ("never", "now", "after")
PROCESSED = ("no", "maybe", "yes")
SCOPES = ("message", "stream")
SKIP_REASONS = ("overflow", "inexpressible")
VERDICTS = ("created", "found", "gap")
GAP_REASONS = ("none", "window", "unknown", "revision")
GOODBYE_VERDICTS = ("ended", "kept")

ERROR_NAMES = (
    "ok",
    "canceled",
    "unknown",
    "invalid_argument",
    "deadline_exceeded",
    "not_found",
    "already_exists",
    "permission_denied",
    "resource_exhausted",
    "failed_precondition",
    "aborted",
    "out_of_range",
    "unimplemented",
    "internal",
    "unavailable",
    "data_loss",
    "unauthenticated",
)
def error_name(code: int) -> str:
    """The name of an error; a code that this version does not know is unknown (R-FRAME-24)."""
    return ERROR_NAMES[code] if code < len(ERROR_NAMES) else "unknown"


ERROR_CODES = {name: code for code, name in enumerate(ERROR_NAMES)}
REFUSALS = ("version", "lineage", "revision", "fingerprint", "draft")
