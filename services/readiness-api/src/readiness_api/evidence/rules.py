"""Which addresses count as evidence, and what one piece of it is."""

from enum import StrEnum
from urllib.parse import urlsplit

LONGEST_ADDRESS = 2_000


class Refused(StrEnum):
    """Why something is no evidence."""

    NEITHER_OR_BOTH = "neither_or_both"
    NO_PLAIN_NAME = "no_plain_name"
    NAME_SAYS_OTHER = "name_says_other"
    NOT_HTTPS = "not_https"


def one_of(upload: object | None, url: str | None) -> Refused | None:
    """A piece of evidence is a file or a link."""
    return Refused.NEITHER_OR_BOTH if (upload is None) == (url is None) else None


def address(url: str) -> Refused | None:
    """A link leads somewhere by https, and carries no sign-in of its own."""
    try:
        parts = urlsplit(url)
        known = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return Refused.NOT_HTTPS
    secret = parts.username is not None or parts.password is not None
    plain = url.isascii() and url.isprintable() and not set(url) & set(' <>"\\^`{|}')
    return None if parts.scheme == "https" and known and plain and not secret else Refused.NOT_HTTPS
