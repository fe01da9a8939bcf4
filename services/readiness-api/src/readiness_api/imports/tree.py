"""What a row would do to the tree: make, change or leave an organisation, or nothing at all because it can't."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from readiness_api.imports.fields import Field, Flaw, above, is_hsa_id
from readiness_api.imports.rules import RowError
from readiness_api.organisations.rules import (
    DEEPEST,
    MUNICIPALITY,
    Chosen,
    Ends,
    OrganisationStatus,
    Period,
    Refused,
    in_force,
    refusal,
    status,
)


class RowOutcome(StrEnum):
    CREATE = "create"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class Node:
    """An organisation, as far as a file can say anything of it. `above`: the HSA-id of its parent."""

    hsa_id: str
    name: str
    kind: str
    above: str | None
    municipality_code: str | None = None
    organisation_number: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    chosen: tuple[Chosen, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    outcome: RowOutcome
    after: Node | None
    errors: Sequence[RowError] = ()


@dataclass(slots=True)
class Placing:
    """Where a row wants to lie, known before anything else of it is judged."""

    number: int
    line: int
    hsa_id: str
    parent: str | None
    path: str | None
    references: tuple[str, ...]
    flawed: bool


@dataclass(slots=True)
class Plan:
    """Every row's place: the order to judge and apply in, the parent it means, and what is wrong with that."""

    order: list[int] = field(default_factory=list)
    above: dict[int, str | None] = field(default_factory=dict)
    errors: dict[int, RowError] = field(default_factory=dict)


_REFUSED = {
    Refused.ENDS_BEFORE_IT_BEGINS: Flaw.ENDS_BEFORE_IT_BEGINS,
    Refused.OVERLAPS: Flaw.OVERLAPS,
    Refused.ENDED_IN_PROGRAMME: Flaw.OPTION_ENDED,
    Refused.NO_MUNICIPALITY: Flaw.NO_MUNICIPALITY,
}


def plan(rows: Sequence[Placing], tree: Mapping[str, str | None], default: str | None) -> Plan:
    """`tree`: HSA-id -> the HSA-id above it, as it is. `default`: for new ones that say no parent."""
    result = Plan()
    twice = _twice(rows)
    named = {row.path: row.hsa_id for row in rows if row.path}
    own = {row.hsa_id for row in rows}
    named |= {reference: row.hsa_id for row in rows for reference in row.references}
    final = dict(tree)
    for row in rows:
        wanted = _wanted(row, named, own, tree, default)
        result.above[row.number] = wanted
        if row.number in twice:
            result.errors[row.number] = RowError(Flaw.TWICE, None, Field.HSA_ID, "text", {"line": twice[row.number]})
        elif row.parent and wanted is None and tree.get(row.hsa_id, "") is not None:
            result.errors[row.number] = RowError(Flaw.PARENT_UNKNOWN, None, Field.PARENT, "text")
        elif wanted is None and row.hsa_id not in tree:
            result.errors[row.number] = RowError(Flaw.PARENT_MISSING, None, Field.PARENT, "empty")
        elif not row.flawed:
            final[row.hsa_id] = wanted
    depths = _depths(final)
    for row in rows:
        if row.number not in result.errors and not row.flawed and depths[row.hsa_id] is None:
            result.errors[row.number] = RowError(
                Flaw.CYCLE, None, Field.PARENT, "text", {"ring": _ring(final, row.hsa_id)}
            )
    result.order = [row.number for row in sorted(rows, key=lambda row: (depths.get(row.hsa_id) or 0, row.number))]
    return result


def _twice(rows: Sequence[Placing]) -> dict[int, int]:
    """Rows with an HSA-id that another row has too -> its line. Neither is taken: nobody has said which is right."""
    seen: dict[str, list[Placing]] = {}
    for row in rows:
        seen.setdefault(row.hsa_id, []).append(row)
    return {
        row.number: next(other.line for other in same if other.number != row.number)
        for same in seen.values()
        if len(same) > 1
        for row in same
    }


def _wanted(
    row: Placing, named: Mapping[str, str], own: AbstractSet[str], tree: Mapping[str, str | None], default: str | None
) -> str | None:
    if row.hsa_id in tree and tree[row.hsa_id] is None:
        return None  # the root stays the root
    if row.parent:
        found = named.get(row.parent)
        if found is None and is_hsa_id(row.parent) and (row.parent in tree or row.parent in own):
            found = row.parent
        return found
    if row.path and named.get(above(row.path)):
        return named[above(row.path)]
    return tree.get(row.hsa_id, default)


def _depths(final: Mapping[str, str | None]) -> dict[str, int | None]:
    """How far below the root; None for what is in or below a ring."""
    depths: dict[str, int | None] = {}
    for start in final:
        way: list[str] = []
        at: str | None = start
        while at is not None and at in final and at not in depths and at not in way:
            way.append(at)
            at = final[at]
        base: int | None = 0 if at is None or (at not in final) else None if at in way else depths[at]
        for each in reversed(way):
            base = None if base is None else base + 1
            depths[each] = base
    return depths


def _ring(final: Mapping[str, str | None], start: str) -> list[str]:
    way, at = [start], final[start]
    while at is not None and at not in way:
        way.append(at)
        at = final[at]
    return (way[way.index(at) :] if at in way else way)[:10]


def judge(
    said: Mapping[Field, Any],
    parent: str | None,
    tree: Mapping[str, Node],
    ends: Ends,
    today: date,
    default_kind: str | None,
) -> Judged:
    """A row without flaws of its own against the tree as it will be once the rows before it are in."""
    hsa_id = str(said[Field.HSA_ID])
    before = tree.get(hsa_id)
    if parent is not None and parent not in tree:
        return _rejected(Flaw.PARENT_REJECTED, Field.PARENT, {"parent": parent})
    kind = said.get(Field.KIND) or (before.kind if before else default_kind)
    if kind is None:
        return _rejected(Flaw.KIND, Field.KIND)
    after = Node(
        hsa_id,
        str(said[Field.NAME]),
        str(kind),
        parent,
        said.get(Field.MUNICIPALITY_CODE, before and before.municipality_code),
        said.get(Field.ORGANISATION_NUMBER, before and before.organisation_number),
        said.get(Field.VALID_FROM, before and before.valid_from),
        said.get(Field.VALID_TO, before and before.valid_to),
        before.chosen if before else (),
    )
    after = replace(after, valid_to=_ended(said, after, today), chosen=tuple(_chosen(said, after, ends, today)))
    flaw = _unsound(after, before, tree, ends, today)
    if flaw is not None:
        return _rejected(*flaw)
    if Field.OPTIONS in said and after.kind == MUNICIPALITY and _cancelled(said, ends, today):
        return _rejected(Flaw.OPTION_ENDED, Field.OPTIONS)
    if before is None:
        return Judged(RowOutcome.CREATE, after)
    return Judged(RowOutcome.UNCHANGED if after == before else RowOutcome.UPDATE, after)


def _rejected(flaw: Flaw, field_: Field | None, values: Mapping[str, Any] | None = None) -> Judged:
    return Judged(RowOutcome.REJECT, None, [RowError(flaw, None, field_, "text", values or {})])


def _ended(said: Mapping[Field, Any], after: Node, today: date) -> date | None:
    """One that is said to be inactive, without a day, has ended yesterday; one that already has stays as it is."""
    ended = status(Period(after.valid_from, after.valid_to), today) is OrganisationStatus.CLOSED
    if said.get(Field.ACTIVE) is False and Field.VALID_TO not in said and not ended:
        return today - timedelta(days=1)
    return after.valid_to


def _chosen(said: Mapping[Field, Any], after: Node, ends: Ends, today: date) -> Iterable[Chosen]:
    """With a day the named options are so from that day; without one they are what holds today, and the others end."""
    if Field.OPTIONS not in said:
        return after.chosen
    wanted: Sequence[int] = said[Field.OPTIONS]
    period = Period(said.get(Field.OPTIONS_FROM), said.get(Field.OPTIONS_TO))
    kept = list(after.chosen)
    if period != Period(None, None):
        for option in wanted:
            same = [each for each in kept if each.option == option and each.period.valid_from == period.valid_from]
            kept = [each for each in kept if each not in same]
            kept.append(Chosen(option, period))
    else:
        holding = in_force(kept, ends, today)
        if holding == sorted(wanted):
            return after.chosen
        kept = [
            replace(each, period=Period(each.period.valid_from, today - timedelta(days=1)))
            if each.option not in wanted and each.period.covers(today) and each.option in holding
            else each
            for each in kept
        ]
        begins = today if after.chosen else None
        kept += [Chosen(option, Period(begins, None)) for option in wanted if option not in holding]
    return sorted(kept, key=lambda each: (each.option, each.period.valid_from or date.min))


def _cancelled(said: Mapping[Field, Any], ends: Ends, today: date) -> bool:
    undated = Field.OPTIONS_FROM not in said and Field.OPTIONS_TO not in said
    return undated and any(ends.get(option, today) < today for option in said[Field.OPTIONS])


def _unsound(
    after: Node, before: Node | None, tree: Mapping[str, Node], ends: Ends, today: date
) -> tuple[Flaw, Field | None] | None:
    if (after.kind == "region") != (before is not None and before.above is None):
        return Flaw.ROOT, Field.KIND
    refused = refusal(after.kind, Period(after.valid_from, after.valid_to), after.chosen, ends)
    if refused is not None:
        options = refused in (Refused.OVERLAPS, Refused.ENDED_IN_PROGRAMME, Refused.NO_MUNICIPALITY)
        return _REFUSED[refused], Field.OPTIONS if options else Field.VALID_TO
    if _depth(after, tree) > DEEPEST:
        return Flaw.TOO_DEEP, Field.PARENT
    parent = tree.get(after.above or "")
    moves = before is None or before.above != after.above or before.valid_to != after.valid_to
    if moves and parent is not None and parent.valid_to is not None:
        closed = status(Period(parent.valid_from, parent.valid_to), today) is OrganisationStatus.CLOSED
        if closed and (after.valid_to or date.max) > parent.valid_to:
            return Flaw.PARENT_CLOSED, Field.PARENT
    return None


def _depth(node: Node, tree: Mapping[str, Node]) -> int:
    depth, at = 1, node.above
    while at is not None and depth <= DEEPEST:
        depth, at = depth + 1, tree[at].above
    return depth
