"""The columns of a sheet, its words, and what a row that comes back says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from readiness_api.bulk.rules import Content, Outcome, Planned, Why, fingerprint, planned

MOST_ROWS = 2_000
SHEET = "Checklista"
ABOUT = "Driftstart"
"""A hidden sheet that says which checklist it is."""


class Column(StrEnum):
    """In the order of the sheet; the value is the heading."""

    ID = "Id"
    SEEN = "Version"
    CODE = "Kod"
    AREA = "Område"
    TEXT = "Punkt"
    CRITICALITY = "Betydelse"
    DUE = "Ska vara klar"
    EVIDENCE = "Visas med"
    STATE = "Läge"
    STATUS = "Status"
    REASON = "Skäl"
    COMMENT = "Kommentar"
    OWNER_LINE = "Ägare i linjen"
    OWNER_PROGRAMME = "Ägare i programmet"


COLUMNS = tuple(Column)
HIDDEN = frozenset({Column.ID, Column.SEEN})
EDITED = {
    Column.STATUS: "status",
    Column.REASON: "reason",
    Column.COMMENT: "comment",
    Column.OWNER_LINE: "owner_line",
    Column.OWNER_PROGRAMME: "owner_programme",
}
LONGEST = {Column.REASON: 4000, Column.COMMENT: 4000, Column.OWNER_LINE: 200, Column.OWNER_PROGRAMME: 200}
STATUS_WORDS = {
    "not_started": "Ej öppnad",
    "in_progress": "Pågår",
    "ready": "Klar",
    "blocked": "Stopp",
    "not_applicable": "Gäller inte",
}
CHOOSABLE = ("in_progress", "ready", "blocked", "not_applicable")
_STATUSES = {word.casefold(): status for status, word in STATUS_WORDS.items()}


class Wrong(StrEnum):
    """What can be wrong with a cell."""

    UNKNOWN_ITEM = "unknown_item"
    TWICE = "twice"
    STATUS = "status"
    TOO_LONG = "too_long"
    PERSONAL_NUMBER = "personal_number"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Came:
    """A row as it came, its cells as text; `number` as the spreadsheet shows it."""

    number: int
    id: str
    seen: str
    said: Mapping[Column, str]


@dataclass(frozen=True, slots=True)
class Held:
    """An item as it is now."""

    content: Content
    evidence: str
    locked: bool


def content_said(came: Came) -> Content | Wrong:
    """What a row says, or that its status is no status."""
    status = _STATUSES.get(came.said[Column.STATUS].casefold())
    if status is None:
        return Wrong.STATUS
    rest = {name: came.said[column] or None for column, name in EDITED.items() if column is not Column.STATUS}
    return Content(status=status, **rest)


def compared(came: Came, said: Content, held: Held) -> Planned:
    """What a row asks for: nothing where nobody has edited it, and nothing either where the item has moved on since."""
    if fingerprint(said) in (came.seen, fingerprint(held.content)):
        return Planned(Outcome.UNCHANGED, held.content)
    if came.seen != fingerprint(held.content):
        return Planned(Outcome.REFUSED, None, Why.CHANGED_SINCE)
    wanted = {name: getattr(said, name) for name in EDITED.values()}
    return planned(held.content, held.evidence, wanted, locked=held.locked)


def unopened(plan: Planned, held: Held) -> bool:
    """Whether a row would make an item one that nobody has opened. It may stay so, never become so."""
    after = plan.after if plan.outcome is Outcome.CHANGE else None
    return after is not None and after.status not in (*CHOOSABLE, held.content.status)


def too_long(came: Came) -> Sequence[Column]:
    return [column for column, most in LONGEST.items() if len(came.said[column]) > most]
