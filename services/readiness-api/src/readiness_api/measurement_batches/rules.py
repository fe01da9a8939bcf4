"""What becomes of a row of a batch."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Result(StrEnum):
    STORED = "stored"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Figure:
    """A row as it is compared: what it is of, when it was measured, and what it says."""

    of: Hashable
    at: datetime
    says: tuple[object, ...]


def sort_out(
    figures: Sequence[Figure], known: Mapping[tuple[Hashable, datetime], tuple[object, ...]]
) -> Sequence[Result]:
    """What becomes of each, in the order they came. A figure never changes: of one source and moment the first holds,
    the same again is `unchanged`, another is refused. `known`: what is stored already."""
    held = dict(known)
    results = []
    for figure in figures:
        place = (figure.of, figure.at)
        if place not in held:
            held[place] = figure.says
            results.append(Result.STORED)
        else:
            results.append(Result.UNCHANGED if held[place] == figure.says else Result.REFUSED)
    return results
