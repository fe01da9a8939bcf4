"""What a change of many items does to each: pure, so that a preview and what follows it can't disagree."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum

MOST_ITEMS = 10_000
CHUNK = 500
"""Items a transaction."""


@dataclass(frozen=True, slots=True)
class Content:
    """What people say of an item, and so what a change of many may set and an undo restores."""

    status: str
    reason: str | None
    comment: str | None
    owner_line: str | None
    owner_programme: str | None

    def differing(self, other: "Content") -> dict[str, str | None]:
        """What `other` holds where it differs from this."""
        mine, theirs = asdict(self), asdict(other)
        return {name: theirs[name] for name in mine if mine[name] != theirs[name]}


SETTABLE = tuple(field.name for field in fields(Content))
NEEDS_REASON = frozenset({"blocked", "not_applicable"})


class Outcome(StrEnum):
    """What becomes of a row: the first three are a preview's."""

    CHANGE = "change"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    APPLIED = "applied"
    LATE = "late"


class Why(StrEnum):
    """Why a row is refused."""

    REASON_MISSING = "reason_missing"
    MEASURED = "measured"
    LOCKED = "locked"
    CHANGED_SINCE = "changed_since"
    FAULTY = "faulty"


@dataclass(frozen=True, slots=True)
class Planned:
    """A row of a preview."""

    outcome: Outcome
    after: Content | None
    why: Why | None = None


def planned(before: Content, evidence: str, wanted: Mapping[str, str | None], *, locked: bool = False) -> Planned:
    """What `wanted` makes of an item. A status is said with its reason, or with none, as when one item is answered.

    An item that is answered by a measurement does not become ready by being said to be; approval locks answers.
    """
    after = {**asdict(before), **wanted}
    if "status" in wanted and "reason" not in wanted and wanted["status"] != before.status:
        after["reason"] = None
    content = Content(**after)
    if content == before:
        return Planned(Outcome.UNCHANGED, before)
    if content.status in NEEDS_REASON and not content.reason:
        return Planned(Outcome.REFUSED, None, Why.REASON_MISSING)
    if content.status == "ready" and before.status != "ready" and evidence == "measurement":
        return Planned(Outcome.REFUSED, None, Why.MEASURED)
    return (
        Planned(Outcome.REFUSED, None, Why.LOCKED)
        if locked and answers(before, content)
        else Planned(Outcome.CHANGE, content)
    )


def answers(before: Content, after: Content) -> bool:
    """Whether a change is of the answer itself, which an approved checklist no longer takes."""
    return (before.status, before.reason) != (after.status, after.reason)


def undone(before: Content, after: Content, now: Content, *, locked: bool = False) -> Planned:
    """What takes a change from `before` to `after` back, where nobody has changed the item since."""
    if now != after:
        return Planned(Outcome.REFUSED, None, Why.CHANGED_SINCE)
    if locked and answers(now, before):
        return Planned(Outcome.REFUSED, None, Why.LOCKED)
    return Planned(Outcome.UNCHANGED, now) if before == now else Planned(Outcome.CHANGE, before)


def too_late(before: Content, after: Content, now: Content, *, locked: bool) -> Why | None:
    """Why a row is not applied when it comes to it: the item is no longer what the preview showed, or is locked."""
    if before != now:
        return Why.CHANGED_SINCE
    return Why.LOCKED if locked and answers(before, after) else None


def fingerprint(content: Content) -> str:
    """Short enough for a hidden column; text is compared as a spreadsheet gives it back."""
    plain = [None if value is None else _plain(value) for value in asdict(content).values()]
    return hashlib.sha256(json.dumps(plain, ensure_ascii=False).encode()).hexdigest()[:16]


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def digest(rows: Iterable[Mapping[str, object]]) -> str:
    """SHA-256 of a preview's rows: what is applied is what was looked at."""
    seen = hashlib.sha256()
    for row in rows:
        seen.update(json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n")
    return seen.hexdigest()
