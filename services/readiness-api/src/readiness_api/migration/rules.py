"""When a source is reconciled: every record is loaded, or its absence has a cause."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class CauseKind(StrEnum):
    """Why source and target differ: refused by the load, never sent to it, or made by it."""

    REJECTED = "rejected"
    NOT_LOADED = "not_loaded"
    EXTRA = "extra"


@dataclass(frozen=True, slots=True)
class Cause:
    kind: CauseKind
    count: int


@dataclass(frozen=True, slots=True)
class Counts:
    source: int
    loaded: int
    rejected: int


def unexplained(counts: Counts, causes: Iterable[Cause]) -> int:
    """Records that nobody can account for: rejected ones beyond their causes, and what is then missing or too many.

    source + extra = loaded + rejected + not loaded, to the last record; two errors that cancel out are still two.
    """
    by = dict.fromkeys(CauseKind, 0)
    for cause in causes:
        by[cause.kind] += cause.count
    rejected = abs(counts.rejected - by[CauseKind.REJECTED])
    balance = abs(counts.source + by[CauseKind.EXTRA] - counts.loaded - counts.rejected - by[CauseKind.NOT_LOADED])
    return rejected + balance


def share(sources: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """Records that agree or whose difference is explained, of all; from each source's count and what is unexplained.

    What is unexplained beyond a source's own count widens the whole, so that nothing unexplained is ever met.
    """
    agreed = whole = 0
    for count, left in sources:
        wide = max(count, left)
        agreed += wide - left
        whole += wide
    return agreed, whole
