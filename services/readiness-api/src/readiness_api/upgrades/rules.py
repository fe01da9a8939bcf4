"""What a newer version of the template does to the items of one checklist."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    ADDED = "added"
    RESTORED = "restored"
    REMOVED = "removed"
    CHANGED = "changed"


class Effect(StrEnum):
    """What becomes of the answer."""

    NOT_ASKED_BEFORE = "not_asked_before"
    ASKED_AGAIN = "asked_again"
    JUDGED_AGAIN = "judged_again"
    KEPT = "kept"
    NOT_ANSWERED = "not_answered"
    WITHDRAWN = "withdrawn"


ASKS_ELSE = frozenset({"evidence", "measure"})
"""Another kind of evidence, or another count: what was answered is no answer to it."""
JUDGES_ELSE = frozenset({"threshold", "offsetDays", "staleAfterHours"})
OF_NO_MATTER = frozenset({"source", "text.en", "appliesTo.siteKinds", "appliesTo.municipalOptions", "appliesTo.waves"})
"""What is signed stays signed: the question in the source's language, its limits and its date are the same."""


@dataclass(frozen=True, slots=True)
class Held:
    """An item the checklist has. `answered`: somebody has opened it."""

    answered: bool
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """An item the newer version has. `opens`: the site is asked for it; `keeps`: it may go on answering it, as a
    hospital does that had answered before its units joined. `changes`: paths of the fields that differ."""

    opens: bool
    keeps: bool
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """What happens to one item."""

    code: str
    kind: Kind
    effect: Effect

    @property
    def affects_answer(self) -> bool:
        return self.effect in {Effect.ASKED_AGAIN, Effect.JUDGED_AGAIN, Effect.WITHDRAWN}


def steps(held: Mapping[str, Held], wanted: Mapping[str, Wanted], kept: Collection[str] = ()) -> Sequence[Step]:
    """In the newer version's order, what goes last. `kept`: codes whose answers stand though the words changed."""
    found = []
    for code, want in wanted.items():
        have = held.get(code)
        if have is None:
            if want.opens:
                found.append(Step(code, Kind.ADDED, Effect.NOT_ASKED_BEFORE))
        elif have.withdrawn:
            if want.opens:
                found.append(Step(code, Kind.RESTORED, Effect.ASKED_AGAIN))
        elif not want.keeps:
            found.append(Step(code, Kind.REMOVED, Effect.WITHDRAWN if have.answered else Effect.NOT_ANSWERED))
        elif want.changes:
            found.append(Step(code, Kind.CHANGED, _effect(have, want.changes, stands=code in kept)))
    gone = [code for code, have in held.items() if code not in wanted and not have.withdrawn]
    return [
        *found,
        *(Step(code, Kind.REMOVED, Effect.WITHDRAWN if held[code].answered else Effect.NOT_ANSWERED) for code in gone),
    ]


def of_the_matter(step: Step, changes: Sequence[str]) -> bool:
    """Whether what was signed is no longer what is asked."""
    return step.kind is not Kind.CHANGED or not OF_NO_MATTER.issuperset(changes)


def _effect(held: Held, changes: Sequence[str], *, stands: bool) -> Effect:
    if not held.answered:
        return Effect.NOT_ANSWERED
    roots = {change.partition(".")[0] for change in changes}
    if roots & ASKS_ELSE or ("text.sv" in changes and not stands):
        return Effect.ASKED_AGAIN
    return Effect.JUDGED_AGAIN if roots & JUDGES_ELSE else Effect.KEPT
