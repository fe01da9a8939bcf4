"""One form of time: aware, UTC, RFC 3339 with `Z`."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, Field, PlainSerializer

_FORM = re.compile(r"\d{4}-\d{2}-\d{2}[Tt ]")


def _text_only(value: object) -> object:
    # pydantic would take a number, in quotes or not, for seconds since 1970
    if isinstance(value, datetime) or (isinstance(value, str) and _FORM.match(value)):
        return value
    raise ValueError("a time is text in RFC 3339")


def to_utc(value: datetime) -> datetime:
    """The same moment in UTC. Raises ValueError for a time without a zone, or outside the years 1 to 9999 in UTC."""
    if value.tzinfo is None:
        raise ValueError("a time needs a zone")
    try:
        return value.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("the time lies outside the calendar") from error


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
