"""One form of time: aware, UTC, RFC 3339 with `Z`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, Field, PlainSerializer


def _text_only(value: object) -> object:
    if isinstance(value, str | datetime):
        return value
    raise ValueError("a time is text in RFC 3339")


def to_utc(value: datetime) -> datetime:
    """The same moment in UTC. Raises ValueError for a time without a zone."""
    if value.tzinfo is None:
        raise ValueError("a time needs a zone")
    return value.astimezone(UTC)


def rfc3339(value: datetime) -> str:
    """Text of a moment in UTC, to the microsecond where it has them."""
    return to_utc(value).isoformat().replace("+00:00", "Z")


UtcTime = Annotated[
    AwareDatetime,
    BeforeValidator(_text_only),
    AfterValidator(to_utc),
    PlainSerializer(rfc3339, return_type=str, when_used="json"),
    Field(strict=False, examples=["2024-11-12T04:00:00Z"]),
]
"""Any zone in, UTC stored and answered (profile DOT: pydantic alone echoes the caller's offset)."""


def wall_now() -> datetime:
    """The machine's time. Rules about time never ask this but the programme's clock (`Transaction.now`)."""
    return datetime.now(UTC)
